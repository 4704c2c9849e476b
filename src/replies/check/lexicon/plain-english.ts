import { foldText } from '../text.ts'

/**
 * English words that say nothing a shop could be held to. A word that is neither here, nor in the evidence, nor in the
 * other lists is taken for a claim: properties are endless, small talk is not.
 */
export const PLAIN_ENGLISH = new Set(
  `a an the this that these those it its it's i i'm i'll i'd i've me my mine we we're we'll we've we'd us our ours you you're you'll you've you'd your yours he she they they're them their his her one ones who whom whose which what where when why how whether
  is isn't are aren't was wasn't were weren't be been being am do does doesn't did didn't done don't have haven't has hasn't had having can can't cannot could couldn't will won't would wouldn't shall should may might must let let's lets get gets got getting go goes going gone that'd it'd there'd they'd who'd what'd booking bookings come comes coming came arrive arrives arrived take takes taking took make makes making made give gives giving gave given put puts want wants wanted like likes liked need needs needed know known see seen look looks looking looked find found tell told say says said ask asked asking asks mean means meant think try tried use used using help helps helping show choose pick send sent write wrote written reply answer answers answered call read bring order orders ordered ordering buy buying bought pay paying add adds added include includes included including start starts run runs cost costs costing depend depends depending vary varies range ranges left leave leaves remain remains remaining keep stay work works working happen happened check checks checked checking confirm confirming contact visit offer offers offered sell sells sold carry stock stocked list listed show shown lists note noted mention mentioned decide decides prepare prepares handle handles
  and or but nor so yet if then than as because since though although while until unless also too either neither both each every any some all most more much many few less least several other others another such same own only just even still already again ever never always often usually sometimes now then today tonight yesterday here there soon later before after once twice first second third last next
  of in on at to for from by with without within into onto over under above below between among through during about around near up down out off across along behind beside besides plus per via toward towards against
  not no yes yeah yep sure ok okay please thanks thank you welcome sorry apologies apologise apologize afraid unfortunately sadly glad happy pleased great good nice lovely perfect wonderful fine well right exactly correct indeed actually certainly course absolutely maybe perhaps probably simply quite very really rather enough else instead however therefore currently moment minute time times day days week hi hello hey dear good morning afternoon evening bye goodbye
  question questions information info detail details message messages chat confusion misunderstanding mistake trouble inconvenience problem issue issues matter case option options choice choices kind kinds type types sort thing things item items product products article articles piece pieces pair pairs pack packs set sets size sizes colour colours color colors model models version versions number numbers quantity amount amounts price prices priced pricing total sum difference extra each unit units shop store place team colleague colleagues manager staff person people someone anyone everyone assistant automatic human technician customer customers name names way ways part parts half dozen couple bit lot lots plenty
  shelf display menu range list catalogue catalog following above below regular normal plain standard usual different similar available unavailable possible impossible able unable exact total full whole single double small smaller large larger big bigger medium long short high low higher lower new old cheap cheaper cheapest expensive pricier dearer costlier little kidding joke joking interested looking glad hope anything something nothing everything somewhere anywhere
  come together altogether combined worth apart respectively namely i.e e.g etc vs approx approximately roughly depends minus equals plus sums
  today's that's there's here's what's who's where's how's let's it'd that'll there'll ain't gonna wanna
  feel love enjoy recommend suggest prefer reach touch hear heard share explain understand remember forget worry wait hesitate hold please kindly thanks cheers
  hours notice ahead advance closed open opening closing deposit delivery pickup warranty street building behind road avenue door minutes usual
  home house exclude excludes excluded excluding
  dollar dollars cent cents euro euros pound pounds dirham dirhams rupee rupees buck bucks lakh crore k
  daughter son wife husband mother father mum mom dad parents family friend friends kid kids baby child children boss birthday party wedding anniversary event holiday trip congratulations congrats enjoy
  pass passes passed change changes changed track tracking automated automatically robot bot machine program virtual computer language english speak speaking understand spelling typo mind follow follows following forward forwarded transfer connect connects connected contact respond responds responded response feedback patience understanding bother bothered frustrating frustration upset unhappy annoying concern concerns concerned worried complaint complain regret wish wishes wished hopefully personally directly carefully quickly happily gladly truly surely
  cup bottle bag tin jar tray plate bowl box packet portion serving slice scoop glass can mug drink drinks food eat eats taste flavour flavor flavours flavors dish snack dessert meal pastry pastries treat treats cake cakes bread coffee tea
  yours myself yourself itself ourselves themselves everybody nobody none whichever wherever whenever anyway besides furthermore moreover hence thus
  quote quoted estimate estimated figure figures count counts counted calculate calculated calculation breakdown subtotal overall remainder balance rest half quarter third
  appointment visit visiting pop drop walk walking stop stopping swing sit seat inside outside upstairs downstairs corner next opposite near nearby map located location find
  product's we'd shop's item's price's it'll they'd
  current currently again possible listed applies
  update updated updates notify notified inform informed informs latest recent recently newest current sizewise instead alternatively alternative alternatives similar suggestion suggestions idea ideas interested interest require requires required requirement rules policy policies apply applies applied condition conditions
  needed wanted asked chosen selected select selection pick picking picked decided set fit fits fitting go goes
  wait waiting hold holding bear kindly repeat rephrase describe describes described specify specific exact precise precisely clear clearly clarify
  photo photos picture pictures image screenshot email emails phone number name address details
  went stands currently presently seems appears appear looks sounds understand according based meanwhile otherwise addition regarding concerning inside outside along directly online app website page photo picture link address receipt
  mix mixup mixed error oops apology apologising honest honestly frankly understandable understood noticed notice yesterday's earlier previously previous past future
  away far further farther close closer closest distance kilometre kilometer km mile miles metre meter inch inches block blocks round
  fee fees charge charged charges surcharge adding brings bringing bring makes coming comes totals totalling totaling amounts equal equivalent bill payable pays paid payment payments spend spending spent save saving budget afford value currency cash change exact round rounded
  altogether exactly only solely merely mostly mainly partly fully completely entirely totally especially generally normally typically commonly rarely seldom hardly almost nearly barely apart aside
  morning noon midday evening night midnight week weeks month months year years hour hours second seconds weekday weekdays weekend weekends early late later latest sooner soonest monday
  begin begins began beginning end ends ended ending finish continue continues continued stop stopped return returning turn turns turned switch move moves moved set become becomes became happen happens lead leads led bring brought carry carried arrange arranged manage managed allow allows allowed let means cause grab grabs try trying give wonder wondering wondered assume guess suppose believe believes think thinks thought feel felt seem realise realize recall remind
  possible possibly likely unlikely probable chance chances way means manner reason reasons purpose fact facts truth true false wrong incorrect mistaken right rights valid
  yourselves folks guys buddy mate sir madam ma'am miss mister gentleman lady ladies man woman men women boy girl
  mentioned said spoken told written printed posted published stated quoting figure sheet record records system file files data note notes catalog entry entries section row rows line lines side
  together along amongst among beyond despite except regardless unlike like whereas whether till unless upon toward versus throughout
  big bigger biggest small smallest large largest tall taller little tiny huge medium middle wide wider narrow thin thick size sized sizing length height width
  ten eleven twelve
  wow yay aww hmm oh ah hey hiya howdy cool awesome excellent fantastic brilliant amazing terrific delighted excited pleasure thrilled congrats welcome cheers bye ciao regards sincerely best
  quick brief briefly short simple easy easily hard difficult busy ready free'd available
  want wanting love loved loves liked enjoys enjoy prefer prefers preferred favourite favorite choose chose choosing decide deciding consider considering
  place places placed placing spot area town city district neighbourhood neighborhood country region zone local
  visit visits visited drop dropped swing head heading walk leave enter entrance counter till window
  help helped helpful assist assists assistance support advise advice advice guide guidance
  talk speak talking spoke chat chatting discuss text texting message messaging ping ring dial
  meanwhile afterwards beforehand anytime whenever wherever sometime someday straight straightaway immediately instantly shortly presently yet
  customer's colleague's shop's team's today's tomorrow's week's
  come-in drop-off pick-up sell-out ours'
  individually separately single singles individual separate double triple
  quite rather pretty fairly somewhat slightly bit
  double-check recheck verify verified verifying confirm confirmation
  desk reception counter clerk grown comment commenting knock knocked squeeze stretch bend swap peek glance shame pity bummer alas meantime lunch lunchtime daytime kerb curb downtown uptown parking queue basket cart tab paperwork form forms callback voice handy curious sweet super jot hint hints tip tips recap summary math rate rates tier tiers level levels
  accept accepts accepted accepting taken takes saw seen heard meant went gone began lost missing missed miss found sat stood held knew grew threw drew drove rode rang sang won met led fed paid laid lay lie lying
  breakfast brunch dinner supper teatime weeknight fortnight decade century season spring summer autumn fall winter january february march april june july august september october november december christmas easter
  group groups guest guests visitor visitors crowd crew company companies firm firms office offices neighbour neighbor neighbours neighbors host hosts couple couples bride groom anyone's everyone's grandma grandpa grandmother grandfather aunt uncle cousin niece nephew brother sister twins partner fiance fiancee
  wet soaked dropped fell fall broke broken cracked crack scratch scratched stuck dead died slow lagging swollen spilled leaking
  body hand hands head face foot feet arm leg eye eyes ear ears mouth tooth teeth neck shoulder finger waist chest hip hips
  fitted present part parts borrow borrowed borrowing lend lends older younger newer indoors outdoors indoor outdoor whatever whoever however gladly elsewhere
  bus train tram metro subway taxi cab drive driving driver ride riding bike walkable station platform exit bridge park beach church school university library museum hospital pharmacy bank hotel mall market plaza square garden river harbor harbour
  instance example examples fact basis purpose aim goal plan plans planned planning intend intended mood occasion occasions celebrate celebrating celebration surprise surprised news reminder heads
  cover covers involve involves concerns regards suits suit suitable fits match matches matching fills filled empty emptied share shared belong belongs appear
  wrap bundle combine combines combining mixing addon top swap swapping replace replaced upgrade downgrade
  minor minors senior seniors
  beyond reach reached reaching exceed exceeds exceeded exceeding meet meets hit hits threshold minimum maximum limit limits cutoff deadline
  barely scarcely precisely literally basically essentially originally eventually gradually constantly frequently occasionally regularly mostly nowhere elsewhere
  kept telling finding setting sitting standing running walking talking thinking hoping sending waiting wishing choosing picking grabbing
  person's adult adults grown-up teen teens teenager student's split splits splitting divide divided spread against back collect collects collected collecting corresponds correspond equivalent
  access account achieve act action activity adjust admit agree alert alone aloud annoy anybody appreciate approach approve attach attempt attend
  attention aware awhile backed badly bargain basic behave benefit blame blank bottom bound bracket break browse build bumps buyer calm cancel card
  care careful catch caught certain chase checkout cheer chunk claim clearer click clock clocks combo comfortable common compare comparison complete
  conclude confuse confusing contain conversation convert correctly create crossed cut cut-off daily dare date deal dealt decision deduce deduct
  definite delay deny deserve determine differ direct disappoint disappointed disappointing doubles doubt downside drop-in due eager earliest earn
  ease easier effect effort encourage ensure entire errand essential everywhere evidently exception exchange excuse expect expense express extend fail
  fair faith fallen familiar fancy fast favor favour fetch fill final finally firstly fix flag flat flexible fly focus forgive forth freely frequent
  front fun gather general gently genuinely gift grand grateful greet ground habit halves hang hassle hate heads-up heart heavy herself holds hop
  hopeful house hurry ideal identify ignore imagine immediate important increase independent indicate initially input inquire inquiry instant instruct
  interesting introduce invite job join judge jump keen keeps key kick kindness knocks knowledge label lack land landed lands lastly lately latter
  laugh learn lesson letter lift limited listen live load lock log longer lose loss loud luck luckily lucky mail main maintain major mark marked
  meaning measure member mere mid million minded money monthly named nearest neat necessary needn't nervous nonetheless nudge numerous object
  objection obvious obviously occur odd official oneself ongoing opinion opportunity optional ordinary original ought owe owner paper pardon
  particular particularly patient pause percent percentage perfectly period permit personal phrase pile play pleasant pocket point polite popular
  position positive possibility post postpone practical practice preference prepared press prevent principle prior private proceed process produce
  profile promise prompt promptly proof proper properly propose protect proud prove provide public pulls purchase purchased purchases pushes qualifies
  qualify query quiet quietly reader readily real reasonable receive recommendation reduce refer reference regard regrettably related relax release
  relevant rely remove report represent request requested reserve respect result resume retail review rid rise risk role rough rounding rule rush safe
  sake sale satisfied saves scene schedule score scroll search secondly seek self sense sentence serious seriously serve served service session settle
  settles shift shopping shops shot shout shows shut sides sight sign signal signed silly similarly simpler site sits situation skip slight slowly
  smart smooth smoothly snag so-called social solution solve somebody somehow sorted sound space spare special specifically speed spell stack stage
  stand started starting state statement step stick stores straightforward strange strict strictly stroll strong struggle stuff subject submit
  subtract succeed success successful sudden suddenly supply supposed table tag tagged tally target task tells temporary tempted tend term terms
  terrible thankful thereby thorough thoroughly thousand throw tie timely timing title tomorrow tool top-up topping tops tot tough tour trade travel
  tricky trims trust twin typical ultimately unclear underneath unsure upcoming upfront urgent useful user variety various view visible volume wander
  warm warmly warn waste watch wave weekly weigh weird welcoming willing win wind wise withdraw word wording worked world worthwhile writing yearly
  young exist capacity volume length weight ago`
    .split(/\s+/)
    .filter(Boolean)
    .map(foldText),
)
