/** English words of the promotion grammar, by the part they play in a call to act. See `evidence.ts`. */

import type { Vocabulary } from './vocabulary.ts';
import { oneOf } from './words.ts';

const VERBS =
  "access act add allow apply be boost build brush cash connect consolidate continue cut delve dive dig don[’']t enable experience explore fill gain head hurry hunt install keep lock love master maximize opt own prepare print profit protect request retire review schedule search secure speak spread step supercharge test track transform treat update upgrade verify yield ask book browse buy calculate catch chat check choose claim click compare contact create dig discover don[’']t download earn enjoy enter explore find follow forget get give go grab help hear hit invest join keep learn leave let like listen log make meet miss never open order pick play please rate reach read receive refinance register reserve save scan scroll see send share shop sign start stay stop stream submit subscribe support switch take tap tell trade try tune turn uncover unlock upgrade use view visit vote watch win write";

/** Verbs that open a sentence of news as little as a noun of their form does. */
const OPENINGS =
  'stay download get grab discover unlock claim subscribe join see read learn find explore compare try enjoy shop browse listen follow tap click choose avoid become protect secure reveal receive request reserve connect upgrade switch register submit tell let put keep give send treat skip ditch beat';

export const EN: Vocabulary = {
  language: 'en',
  stopWords: oneOf(
    'the of and to a in is that for on with as was by at from it its are be this an has have will said or your you our how what which now more these we than',
  ),
  readerWords: oneOf(
    "you your yours you['’](?:re|ll|ve) yourself want ready looking curious wondering thinking got need interested tired worried love enjoy(?:ing|ed)? new missed have not still",
  ),
  reader:
    /(?<![\p{L}])(?:you|your|yours|you['’](?:re|ll|ve)|yourself)(?![\p{L}])|^(?:Want|Ready|Looking|Curious|Wondering|Thinking|Got|Need|Interested|Tired|Worried|Love|Enjoy(?:ing|ed)?|New to|Missed|Have a|Not sure|Still) [^.?]{0,90}\?/iu,
  imperative: new RegExp(
    `(?:^|: )(?:Now |Just |Please |Simply |Then |And )?(?:${OPENINGS.split(' ').join('|')}) (?![a-z]+ed |as )\\p{L}|(?:^|[.!?:–—|»-] ?)(?:now,? |then |also |please |simply |just |and )?(?:${VERBS.split(' ').join('|')})(?: (?:up|in|on|out|for|at|to|down|into|around|by|with))?(?=(?: (?:the|our|a|an|your|us|it|this|these|those|more|free|now|here|today|up|in|for|all|with|which|why|how|what|over|to|of|on|at|my|me|\\d\\S*|them|one|and|best|out|next|when|who|if|into|about|by|code|${VERBS.split(' ').join('|')}))(?![\\p{L}])|[.!»]?$)|^(?:[Tt]hen |[Aa]nd )?(?![a-z]+ing )(?!(?:in|on|at|of|for|from|with|by|is|was|are|all|and|but|as|to|under|one|some|both|here|it|that|they|she|he|who|yet|now|among|despite|given|during|after|before)(?![a-z]))[a-z]+(?: [a-z]+)? (?:your|our|us|yourself|below|here|this (?:page|article|story|post))(?![a-z])`,
    'iu',
  ),
  action: oneOf(
    'click subscribe sign_up signing_up signup register download join unlock claim discover follow log_in login listen upgrade trade invest compare enter your_email get_started learn_more find_out read_more see_more watch check_out start try save unsubscribe head_to consider explore grab reveal[sed]* open_an?_account become_a_member',
  ),
  command:
    /(?:^|[.!?:–—|] ?)(?:click|tap|sign up|log in|subscribe|register|download|read|learn|see|find out|get|join|shop|compare|start|watch|listen|view|follow)(?: \p{L}+){0,6} (?:now|here|today|below|more|free|»|>>|→)\s*[.!»>→]*$/iu,
  // an English order has no form of its own; the imperative list decides
  finite: oneOf(''),
  publisher:
    /(?<![\p{L}\p{N}])(?:[Oo]ur|us(?!\p{Lu})|[Ww]e|[Ww]e[’']ve|[Ww]e[’']re|ours|(?:the )?editors)(?![\p{L}\p{N}.])/u,
  offer: oneOf(
    'newsletter* digest workshop checking_account debt_with cd_rates mortgage_rates app_store commission-free noise-cancelling preferred_source breaking_market_news breaking_news unlimited_stories options_workshop high-yield demo_account our_picks our_experts our_new_report our_report tool episode podcast* webinar* masterclass* e-?book* whitepaper* free_(?:report|guide|pdf|trial|copy|list|stock|course|training|account|webinar|newsletter|app|calculator|signals|analysis) pdf special_report* full_report* stock_report* briefing inbox email telegram whatsapp facebook instagram youtube tiktok linkedin channel app apps app_store google_play google_news ios push_notification* notifications alerts watchlist subscription* subscriber* annual_plan membership member members trial promo_code coupon* cashback apy bonus bonuses giveaway gift_card picks top_picks top_pick best_stocks stocks_to_buy strong_buy stock_picks? stock-picking dividend_stocks penny_stocks savings_accounts? credit_cards? brokers? broker live_account portfolio calculator live_blog livestream mailing_list survey poll deals discount digital_access unlimited_access access trading_signals watch_list rates free_list home_loans? refinanc* lowest_\\p{L}+_offers? second_income',
  ),
  weakOffer: oneOf(
    'stock stocks report reports analysis analyst_team experts? investors? list research strategists? research_desk shares etf crypto guide story stories article edition episode offer plan price prices account trade trading traders trader spreads companies picks retirement retirees returns bundle bundles mortgage',
  ),
  smallPrint: oneOf(
    `opinions_are own_opinion not_suitable substantial_risk consult_a recommendation adviser_before all_investments carry_risk ad_blocker not_constitute* constitutes?_(?:a|an|investment|financial) recommendation_to solicitation liable liability accuracy completeness guarantee* warrant* own_research own_risk risk_of_losing high_risk carry_risk carries_risk involves_risk risk_to_your leveraged cfds? loss_of_principal possible_loss past_performance future_results
    informational_purposes financial_advice investment_advice advice cookies cookie javascript browser privacy consent opt_out unsubscribe terms_of_(?:use|service) terms_and_conditions_apply permission prohibited reproduction reproduced redistributed republished rewritten rights_reserved copyright affiliate commission* compensation sponsored sponsor disclosure disclosed may_own no_position not_necessarily_reflect securities_discussed securities_mentioned complex_instruments retail_(?:investor|client)`,
  ),
  self: oneOf(
    `this_(?:article|story|page|post|column|content|site|website|material|video|newsletter|piece|author|reporter|writer) (?:the|our)_(?:author|writer|columnist|columnists|reporter|reporters|editors?|editorial_team|newsroom|correspondent|site|website|markets_page|page) any_company_mentioned companies_mentioned stocks_mentioned mentioned_in inbox email e-mail clipboard link links headlines story stories article articles`,
  ),
  free: oneOf(
    'free complimentary no_cost no_obligation cancel_anytime risk-free \\d+%_off discount save_up_to bonus half_price for_just_\\$\\d* for_only_\\$\\d* up_to_\\$?\\d[\\d,.]*%? terms_apply no_credit_card bonuses award-winning',
  ),
  pointer: oneOf('here click tap link links below swipe'),
  urgency: oneOf(
    "now today right_now act_fast hurry limited limited-time ends expires midnight don[’']t_miss never_miss miss_out before exclusive exclusively instantly just_revealed just_released just_dropped urgent seats_are spots only_a_few last_chance latest new daily weekly every_(?:day|morning|week|trade|alert) first real[_-]time free today[’']s up_to straight_to this_week coming_month tonight",
  ),
  hype: oneOf(
    "mistake mistakes costing_americans next_big mint_new dividend_champions doesn[’']t_want_you wish_you second_income load_up thousands americans retirement hidden_gem* billionaire* billionaires smart_money piling_into dumping before_you_buy you[’']ll_want monster read_this_now until_you_read trust_our experts_reveal reveal[s]? safest simple_habit biggest_sale last_day no_strings deal_alert half_off worth_owning love preferred secret* insider* quietly next_(?:nvidia|tesla|amazon|apple|bitcoin) could_(?:soar|skyrocket|double|triple|explode|make|produce) skyrocket* soar monster_returns triple-digit millionaire* billionaire* little-known under-the-radar tiny weird trick tricks stunned shocking shocked you_won[’']t_believe wall_street_legend legend loading_up forever retire retirees retiree[’']s undervalued must-have stocks?_our readers must-see one_simple this_simple here[’']s here_are i_tried i_kept safest ranked explained five_years_in_a_row passive_income game-changer massive forget rich warning best top top_\\d+ secretly elite why_your in_half remedy wild_ride jaw-dropping",
  ),
  touch: oneOf(
    `issue pros weigh_in surprise* price_tag tested editors gift* shop shopping finds under_\\$\\d+ nest_egg position replay bundle quote driver* coverage special premium sms text_\\p{Lu}+ get grab unlock reveal_the compare* save* saving savings discount* coupon* code deal deals free complimentary no_(?:charge|cost|fee|fees|strings) on_the_house cheaper half_off *%_off trial offer offers app apps test tested best top ranked picks pick favou?rite* idea ideas guide list lists tool tools calculator planner report reports briefing research note
    analysis analysts expert* pros insiders? investors traders readers subscribers members member membership subscription email inbox newsletter dispatch digest whatsapp telegram facebook instagram threads youtube podcast episode show hosts video watch listen stream webinar workshop masterclass class event register registration click link links here more latest
    account accounts card cards credit loan loans mortgage mortgages insurance retirement retire income dividends? stock stocks etf etfs crypto bitcoin broker brokerage order orders fund portfolio chart charts transcript terms fees? rates apply applies risk risks volatile lose loss disclosure disclosures? policy privacy cookies? preferences consent
    editor editors editor['’]?s writer author contributor reporter story stories article post page site section comments? poll vote quiz survey tips? feedback photo image source credit tags? topics? share print reprints? permissions? copyright copying sponsor* sponsored advertis* promoted partner partners today tonight now daily weekly every never new exclusive instantly
    secret* trick* mistake* smart smarter this_(?:week|one|tiny|little) these love lovers hungry ready thousands millions_of lose_\\d+ pounds weight doctors gadget* travel vacation recipe* unlimited ad-free unlock* upgrade* delivered`,
  ),
  trade:
    /(?<![\p{L}])(?:buy|sell|hold|invest|purchase|trade|own|time to (?:buy|sell)|a buy|take profits)(?![\p{L}])/iu,
  attribution:
    /(?<![\p{L}])(?:said|saying|issued|sees|cleared|rate[sd] (?:it|them|the (?:stock|shares))|says|told|according to|wrote|argued|warned|reiterated|raised|kept|reported|announced|added|noted|offers|gives|gave|will offer|best-known|rose|fell|gained|dropped|jumped|slumped|climbed|advised|cited|blamed?|filed|showed|proposed|fined|advertisement read|point to|expect(?:s|ed)?|meanwhile|doubled|tripled|surged|plunged|grew|slipped|reached|sold|launched|bought|won|lost|closed|ended|traded|agreed|declined|increased|hired|pleaded|urged|pulled|wants?|now see|proposed|under the rule|downgraded|upgraded|posted|approved|were|was|had|has been|did)(?![\p{L}])/iu,
  reporting:
    /(?<![\p{L}])(?:per ?cent|[Tt]he (?:company|firm|group|bank|chain|retailer|carmaker)|Trade Commission|billion|quarter|revenue|profit|analysts? at|chief executive|regulators?|court|Fed|central bank|earnings per share|year earlier|price target|FTC|SEC|shareholders|lawsuit)(?![\p{L}])/u,
};
