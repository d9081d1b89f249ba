import type { LexiconData } from './tags.ts';

/** English words of the market pages, with the short forms of headlines (written for this project). */
export const EN: LexiconData = {
  words: [
    {
      tag: 'up',
      strength: 1,
      words: `surge+ soar+ jump+ rally+ rallied rallies rallying zoom+ skyrocket+ rocket+ leap+ leapt spike+ vault+
        balloon+ boom+ double+ triple+ treble+ quadruple+ multiply+ multiplied multiplies twofold two-fold threefold
        three-fold fourfold four-fold fivefold manifold many-fold shoots outpace+`,
    },
    {
      tag: 'up',
      strength: 0.7,
      words: `rise rises rose risen rising gain gains gained gaining climb+ advance advances advancing grow
        grows grew grown growing growth increase increases increased increasing up higher upward upwards uptick upmove
        rebound+ recover+ recovery recoveries bounce+ firmed firming firmer strengthen+ improve improves
        improved improving improvement improvements appreciate+ accelerate+ acceleration expand expands expanded
        expanding edge+up ascend+ uptrend upswing upturn resurgence rises pick-up pickup perk+ mount+ inch+up ups
        surpass+ swell+ widen-up revive revives revived revival reviving rebounding uptake turnaround turnarounds`,
    },
    {
      tag: 'down',
      strength: 1,
      words: `plunge+ plummet+ crash crashes crashed crashing tumble+ tank tanks tanked tanking collapse+ slump+ nosedive+
        nose-dive+ crater+ halve halves halved halving sink sinks sank sunk sinking dive dives dived dove diving slash
        slashes slashed slashing crumble+ implode+ bleed bleeds bled bleeding meltdown rout bloodbath freefall free-fall
        carnage erode+ erosion evaporate+ decimate+ wiped`,
    },
    {
      tag: 'down',
      strength: 0.7,
      words: `fall falls fell fallen falling drop++ decline declines declined declining diminish+ decrease decreases decreased
        decreasing slip++ slide slides slid sliding dip++ down lower lowers lowered lowering downward downwards
        retreat+ weaken+ weaker ease-off shrink shrinks shrank shrunk shrinking shrinkage contract-down contraction
        contracted contracts-down dwindle+ drag++ skid++ sag++ slow slows slowed slowing slowdown slower deteriorate+
        deterioration depreciate+ recede+ ebb+ wane+ soften+ softer downturn downtrend lose loses losing lost stumble+ falter+ retrace+
        reverses deepen+down drift+ shed sheds shedding fade+ swoon+ taper+ languish+ stagnate+`,
    },
    {
      tag: 'raise',
      strength: 0.7,
      words: `raise raises raised raising lift+ hike+ boost+ up+ups increase+ expand+ bump+ step+up double-up enhance+
        ramp+ bolster+ propel+ drove driving fueled fuelled fuelling spur++ push+ top-up aid aids aided help helps helped
        support+ augment+ buoy+ underpin++ cheer+ enthuse+`,
    },
    {
      tag: 'cut',
      strength: 0.7,
      words: `cut cuts cutting reduce+ trim++ slash+ lower+ curtail+ shrink+ pare+ prune+ scale+ axe axes axed axing
        scrap++ suspend+ halt+ withdraw withdraws withdrew withdrawn pull pulls pulled dent dents dented hurt hurts hit
        hits hitting weigh+ pressure pressures pressured drag+ squeeze+ eat eats hamper+ curb+ clip++ clipped`,
    },
    {
      tag: 'good',
      strength: 1,
      words: `excellent stellar record-breaking blockbuster bumper windfall breakthrough best-ever robust
        strong stronger strongest superb impressive bullish optimistic upbeat bright brighter buoyant thrive+ flourish+
        outperform+ outperformance outperformer outperformers winner winners profitable profitably multibagger multibaggers
        multi-bagger best triumph+ shine shines shone shining lucrative jackpot solid stellar vindicated win-win`,
    },
    {
      tag: 'good',
      strength: 0.6,
      words: `good better positive positively favourable favorable healthy attractive promising confident confidence
        success successful successfully win wins won winning award+ boon bull bulls record records milestone strength
        momentum opportunity opportunities benefit+ efficient efficiency competitive upside premium innovative leading
        hope hopes hopeful encouraging optimism bargain undervalued attractively cheer cheers smart reward+ rewarded
        resilient resilience stable stability improve comfortable cheap approves approval approvals approved clearance
        nod cleared expand expands expanded expanding expansion synergies synergy leader pioneer+ growing popular popularity favourite demand-led
        booming overweight buyback buybacks oversubscribed thumbs-up green-light bag bags bagged bagging secures secured
        clinch+ land-deal gainer gainers safe love loves sweet happy pleased satisfied glad excited savings granted subsidy recognised recognized proud strengthens lifeline
        relief rescue+ rescued save saves saved boosting tailwind tailwinds bottoming undervaluation outperforming
        breakout bullishness prefer preferred prefers favour favours pick picks bet bets`,
    },
    {
      tag: 'bad',
      strength: 1,
      words: `bankrupt bankruptcy insolvent insolvency fraud frauds fraudulent scandal scam default+ defaults crisis crises
        catastrophe catastrophic disaster disastrous dismal terrible horrible awful worst grim bleak bearish pessimistic
        recession depression liquidate+ liquidation lawsuit lawsuits sued sues suing indict+ convict+ guilty jail+ arrest+
        raid raids raided probe probes probed probing investigate+ investigation investigations fined fines penalty
        penalties penalise+ penalize+ violate+ violation violations breach breaches breached recall recalls recalled
        loser losers underperform+ underperformer underperformance wreck+ turmoil shock shocks shocking panic ban bans
        banned banning embezzle+ manipulate+ manipulation malpractice cheating bribery corruption laundering delist+ delisted
        worthless doomed sell-off selloff profit-taking sell-offs writedown write-down write-off writeoff write-downs
        writedowns write-offs impairment impairments`,
    },
    {
      tag: 'bad',
      strength: 0.6,
      words: `bad worse negative negatively adverse adversely weak weakness poor poorly sluggish subdued lackluster
        lacklustre tepid muted soft disappoint+ disappointing disappointed disappointment concerns worry
        worries worried worrying fear fears feared fearing uncertain uncertainty uncertainties risk risks risky threat
        threats threaten+ danger dangerous trouble troubles troubled struggle+ suffer+ fail fails failed failing failure
        problem problems difficult difficulty difficulties challenge+ challenging headwind headwinds pressure pressures
        warn+ warning warnings caution cautious cautions blow setback setbacks gloom gloomy loss-making unprofitable
        layoff layoffs laid retrench+ strike strikes dispute disputes delay+ delays postpone+ cancel++ cancelled canceled
        cancellation cancellations close-down shut shuts shutdown shutting closure closures halt halts halted stop stops
        block blocks blocked reject+ rejection oppose+ opposition ouster ousted resign+ resignation quits criticize+
        criticise+ slam++ blame+ accuse+ allege+ allegation allegations complaint complaints woe woes slack oversupply
        glut shortage shortages tension tensions slippage discontinue+ disrupt+ disruption disruptions outage leak leaks accident
        accidents fire explosion hack hacked breach outflow outflows bubble overvalued expensive bear bears underweight
        lack lacks lacking stress stressed dilute+ dilution dilutive unfavourable unfavorable inability unable decay
        volatile volatility profit-booking capitulate avoid avoids avoided avoiding short shorts shorting puts choppy
        overbought bearishness scrutiny headache hurdle hurdles exit exits bloated dull anaemic anemic flop+ crackdown tariff tariffs
        coronavirus virus outbreak war doubt doubts doubtful downside selling overhang jitters jittery nervous`,
    },
    {
      tag: 'gain',
      strength: 1,
      words: `profit profits earnings income ebit ebitda pbt pat eps revenue revenues sales turnover margin margins dividend
        dividends cashflow orders order-book orderbook backlog bookings demand output production volumes volume exports
        export deliveries shipments subscribers users customers traffic occupancy loans deposits aum inflows inflow
        collections collection receipts cash assets efficiency productivity utilisation utilization payout topline
        top-line bottomline bottom-line q1 q2 q3 q4 results result performance share-of-market growth gdp employment
        jobs hiring investment investments capex business capacity sentiment confidence spending consumption rating
        ratings valuation return returns yield roi roe interest-income harvest value revpar comps same-store`,
    },
    {
      tag: 'cost',
      strength: 1,
      words: `loss losses cost costs expense expenses debt debts liabilities provision provisions provisioning npa npas
        unemployment joblessness jobless inflation deficit deficits defaults charge charges claims claim tax taxes burden
        taxation impairment writedowns delays arrears attrition churn leverage borrowing borrowings complaints
        vacancy duties duty tariffs fees downtime emissions bad-loans delinquencies outflows redundancies layoffs risk
        risks concerns worries fears uncertainty shortage shortages restructuring overcapacity pain tension tensions deaths infections
        cases spread spreads expenditure overheads`,
    },
    {
      tag: 'price',
      strength: 1,
      words: `share shares stock stocks scrip scrips counter price prices index indices futures market markets equity
        equities equity bourse bourses sensex nifty dow nasdaq s&p ftse stoxx dax cac nikkei bonds bond rupee dollar euro
        pound yen currency crude oil gold silver copper commodity commodities bitcoin adr adrs securities`,
    },
    {
      tag: 'outlook',
      strength: 1,
      words: 'guidance outlook forecast forecasts projection projections prospects target-range view targets',
    },
    {
      tag: 'expect',
      strength: 1,
      words: `expectation expectations estimate estimates consensus expected forecasted anticipated analysts' poll street
        feared predicted projected estimated`,
    },
    {
      tag: 'beat',
      strength: 1,
      words:
        'beat beats beating beaten exceed+ surpass+ tops topped topping outstrip++ trounce+ smash+ outgrow+ outgrew outgrown outsell+ outsold leapfrog++ eclipse+',
    },
    {
      tag: 'miss',
      strength: 1,
      words: 'miss misses missed missing lag++ undershoot undershoots undershot trail+ shortfall',
    },
    { tag: 'above', strength: 1, words: 'above over past beyond exceeding' },
    { tag: 'below', strength: 1, words: 'below under beneath short' },
    { tag: 'more', strength: 1, words: 'more larger bigger greater' },
    { tag: 'less', strength: 1, words: 'less fewer smaller' },
    {
      tag: 'buy',
      strength: 1,
      words: `buy buys accumulate accumulates outperform outperforms overweight add buying strong-buy top-pick `,
    },
    {
      tag: 'hold',
      strength: 1,
      words: 'hold holds neutral equal-weight equalweight market-perform in-line sector-perform peer-perform',
    },
    {
      tag: 'sell',
      strength: 1,
      words:
        'sell sells underperform underperforms underweight reduce book-profits shorting dump dumps dumped',
    },
    { tag: 'upgrade', strength: 1, words: 'upgrade upgrades upgraded upgrading' },
    { tag: 'downgrade', strength: 1, words: 'downgrade downgrades downgraded downgrading' },
    { tag: 'target', strength: 1, words: 'target targets' },
    {
      tag: 'stay',
      strength: 1,
      words: `unchanged flat steady reiterate+ maintain+ confirm+ affirm+ reaffirm+ keeps kept remains remain remained stays
        stay stayed rangebound range-bound unmoved same sideways stable mixed little-changed constant`,
    },
    {
      tag: 'not',
      strength: 1,
      words: `not no never neither nor without cannot can't won't doesn't don't didn't isn't wasn't aren't weren't hasn't
        haven't hadn't shouldn't wouldn't couldn't nothing none nobody hardly barely scarcely n't ain't cant wont dont`,
    },
    {
      tag: 'ease',
      strength: 1,
      words: `avoid+ avert+ ease eases eased easing narrow narrows narrowed narrowing resolve+ resolved settle settles settled
        settling settlement overcome overcomes overcame end ends ended ending dismiss+ drop-charges reverse+ stem++ allay+
        cushion+ offset offsets offsetting mitigate+ escape+ shrug++ shake+ clear+ acquit++ acquitted deny denies denied
        rule+out lift-ban repay repays repaid pare+ abate+ subside+ recoup+ fix+ cure+ tame+ cool+ erase+ combat+ tackle+
        minimise+ minimize+ limit-losses deleverage+ prune+ exonerate+ dispel++`,
    },
    {
      tag: 'hedge',
      strength: 1,
      words: `may might could reportedly rumour rumours rumor rumors rumored rumoured speculation speculate+ alleged
        allegedly mull+ consider+ consider weigh-up explore+ eye+ plans seeks possible possibly potential potentially
        perhaps likely unlikely would should can wants`,
    },
    { tag: 'cond', strength: 1, words: 'if unless whether until should-it' },
    { tag: 'despite', strength: 1, words: 'despite notwithstanding inspite regardless' },
    { tag: 'but', strength: 1, words: 'but however yet nevertheless nonetheless' },
    { tag: 'although', strength: 1, words: 'although though while whereas even-though albeit' },
    {
      tag: 'deal',
      strength: 0.6,
      words: `order orders contract contracts deal deals acquisition acquires acquire acquired partnership agreement pact
        alliance tie-up ties collaboration stake investment licence license patent launch launches launched unveil+
        introduce+ signs signed sign joint-venture jv mou`,
    },
  ],
  phrases: [
    {
      tag: 'good',
      strength: 1,
      phrases: `swing to profit;
        swung to profit; swung to a net profit; swung to a pretax profit; swung to an operating profit; swung to a profit; swings to profit; returns to profit; returned to profit; return to profit; return to profitability; returns to profitability; developed well; turned profitable;
        turns profitable; back in the black; in the black; turned around; turn around; beats the street; thumbs up;
        gets nod; gets approval; gets clearance; wins approval; green light; gave the go-ahead; wins order; bags order;
        bags contract; wins contract; wins contracts; won a contract; won an order; received an order; receives order;
        was awarded; has been awarded; awarded a contract; secures contract; secured a contract; top pick; top picks; strong buy; best performer; record profit; record sales;
        record earnings; buy rating; golden cross; cup and handle; bull flag; fast track; ahead of schedule; gained market share;
        gains market share; ahead of; more than doubled; nearly doubled; almost doubled; nearly doubles; more than doubles`,
    },
    {
      tag: 'good',
      strength: 0.6,
      phrases: `share buyback; stock buyback; buy back; raises stake; raised stake; ups stake; hikes stake; boosts stake;
        buys stake; bonus issue; bonus shares; special dividend; well placed; well positioned; looks good; looks attractive; on track; on the right track;
        debt free; cost savings; cost saving; cost synergies; market leader; market share gains; positive momentum; long term growth;
        credit positive; go long; going long; to the moon; higher high; higher highs; holding up; strong support; new customers;
        settles lawsuit; extends gains; extend gains; pares losses; pare losses; recoups losses; trims losses; low valuations;
        enters into agreement; strategic partnership; cost efficiency; cost-efficient; further improve; further strengthen;
        strengthen its position; strengthens its position; increase efficiency; improve efficiency; growth opportunities`,
    },
    {
      tag: 'bad',
      strength: 1,
      phrases: `swung to loss; swung to a net loss; swung to a pretax loss; swung to an operating loss; swung to a loss; swings to loss; slips into loss; slipped to a loss; turned to a loss; in the red; into the red; into loss; red
        ink; profit warning; profit booking; profit taking; chapter 11; files for bankruptcy; goes bust; class action;
        job cuts; cuts jobs; cut jobs; to cut jobs; lay off; lays off; laid off; to lay off; going concern; death cross; head and shoulders; bear flag;
        under investigation; under probe; short seller; money laundering; insider trading; loses ground; lost ground; loses
        market share; lost market share; losing market share; bottom line hit; fell short; falls short; fall short; short of; dead cat`,
    },
    {
      tag: 'bad',
      strength: 0.6,
      phrases: `under pressure; on concerns; on worries; amid concerns; amid fears; stay away; stay cautious; book profits; book profit; price war; temporary
        lay-offs; temporary layoffs; personnel reductions; reduction of personnel; shut down; shuts down; shutting down; closes plant; cuts stake;
        trims stake; pares stake; sells stake; stake sale; stock offering; share offering; equity offering; at risk; weak demand; poor
        demand; off-take; pares gains; pare gains; erase gains; erases gains; erased gains; erase early gains; erases early gains; gives up gains; trims gains; lower high; lower highs; lower lows; breaks down; rolling over;
        steps down; show cause notice; tax notice; tax demand; margin call; credit negative; running out; sell rating; go short; going short`,
    },
    {
      tag: 'beat',
      strength: 1,
      phrases:
        'better than; higher than expected; stronger than; ahead of estimates; ahead of expectations; less bad than; smaller than expected loss; in excess of expectations',
    },
    {
      tag: 'miss',
      strength: 1,
      phrases:
        'worse than; lower than expected; weaker than; less than expected; short of expectations; behind expectations; failed to meet; fails to meet',
    },
    {
      tag: 'stay',
      strength: 1,
      phrases:
        'in line with; in-line with; little changed; at the same level; on par with; as expected; no change; not disclosed',
    },
    {
      tag: 'down',
      strength: 0.7,
      phrases:
        'at a discount; gives up; gave up; gave back; on the decline; takes a hit; took a hit; heads south; in free fall; edges lower; ends lower; closes lower; opens lower',
    },
    {
      tag: 'up',
      strength: 0.7,
      phrases:
        'picks up; picked up; on the rise; heads north; edges higher; ends higher; closes higher; opens higher; bounces back; bounced back; on a roll',
    },
    {
      tag: 'idle',
      strength: 0,
      phrases: `up to; before taxes; before tax; after taxes; after tax; pre tax; outstanding shares; shares outstanding; record date; growth area; growth areas; top management; top executives; declined comment; declined to comment; declines to comment; declines comment; declining to comment; add on; rights issue; fuel oil; take up; takes up; took up; taken up; set up; sets up; make up; made up; sign up; signed up; start up; follow up; up for; ups and downs; growth markets;
        growth market; share capital; as well as; well as; as long as; more than; less than; no more than; not only; no later than; short term; long term; mid term; medium term; stock exchange; stock exchanges; national debt; over the; over a;
        risk management; cost of capital; investment bank; investment banking; investment bankers; business unit; business area; business areas; business units; well known; no .; out of; high school; next to; close to; share issue; book value; red carpet; white house; hit song;
        drop off; cut off; lower house; lower saxony; upper house; green party; down payment; down under; best buy; best known; market cap; in the market; target group; target market; deposit insurance; issue price; subscription price; shares outstanding; number of shares; shares in; voting rights; hot take;
        good morning; good friday; happy birthday; happy new year; thank you; fair trade; world bank; central bank; federal reserve`,
    },
    { tag: 'despite', strength: 1, phrases: 'in spite of; even after; even as' },
    {
      tag: 'not',
      strength: 1,
      phrases:
        'no longer; far from; failed to; fails to; fail to; unable to; instead of; rather than; no signs of; rules out',
    },
    {
      tag: 'hedge',
      strength: 1,
      phrases: 'is said to; are said to; in talks; talks with; looking to; according to sources',
    },
  ],
  separable: [],
};
