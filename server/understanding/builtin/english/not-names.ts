/** Words that follow "I'm", "it's" or "this is", or stand alone in an answer, and are no name. */
const WORDS = `
a an the and or but so if in on at to for of with from by about after before not no yes yeah yep nope ok okay sure maybe also just still
i you he she it we they me my your his her our their this that these those there here who what when where why how which any some all both
be is am are was were been being do does did done have has had having can could will would shall should may might must
free busy available unavailable late early running ready fine good great well bad sick ill unwell sorry afraid sure unsure certain happy glad
interested looking wondering trying hoping thinking calling texting writing asking coming going leaving driving stuck waiting able unable
new old first last next same other another one two three four five six seven eight nine ten only really very too quite pretty so almost
today tomorrow tonight yesterday morning afternoon evening night noon midday midnight weekend week month year day time hour minute
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
book booking booked appointment appt appointments cancel cancelled cancelling reschedule move change confirm confirmed confirming schedule scheduled
please thanks thank cheers bye goodbye hello hi hey dear ma'am sir madam guys team everyone everybody someone somebody anyone nobody anything
something nothing everything perfect correct right wrong true false possible impossible urgent important okay alright cool awesome lovely nice
wonderful amazing ideal brilliant fantastic excellent fabulous super sweet magic deal bet sounds works cheers fab best better worse earlier later soon sooner asap now then already again back away out off up down over done open closed
like want need prefer love hope think know see get got make take give go come been gonna wanna let lets what's that's it's its i'm i'd i'll i've
about around between until till since during unless because cause cuz why because while though although however
work works working home office school meeting lunch dinner traffic way road bus car train phone number address email website
haircut cut trim color colour massage session lesson class consultation service price cost quote estimate
him them us myself yourself himself herself himself themselves mine yours customer client friend person human people man woman kids kid child
your regarding re concerning great thanks much many more most less few lot lots bit little big small long short
yet never always sometimes usually often maybe possibly probably definitely absolutely totally completely exactly actually basically
late-running half quarter past sharp ish pm am et pt est pst
family user kid children two-person group couple everyone ourselves same-day
using sending replying responding following checking confirming
either neither none whichever whatever whenever wherever not-sure dunno idk nvm n/a na none pls plz thx ty
going gonna down keen okay-ish allergic pregnant nervous excited excited curious confused lost sad mad angry upset tired hungry
abroad alone outside inside nearby parked
from based located local visiting moving flexible easy good-to-go set booked waiting-for
wrong another person's friend's somebody's bot robot ai spam real
interested over under total full empty
dont don't can't won't isn't wasn't haven't hasn't doesn't didn't wouldn't couldn't shouldn't cant wont
spelled spelt called named raining snowing complicated vegan vegetarian gluten student teacher nurse doctor mum mom dad mummy mommy irish british american english scottish welsh spanish french german italian australian canadian indian chinese done thankful grateful pleased delighted complete finished debit credit obv obviously again there's due
mate mates bro bruv hun hon hunny babe babes love luv lovely darling darl pal buddy dude lads lad ladies gents folks girl girlie x xx xxx xox xoxo ta soz sis boss chief legend chap doc miss lots
yup nah kk k lol haha omg oh ah um uh hmm well
tmrw tmr 2moro stop start help info unstop quit end
`;

/** In lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
