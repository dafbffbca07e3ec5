/**
 * Every word that a kept message may hold: those of browsers' own messages, of the database library's and
 * of ours. A message keeps nothing else, so that whatever a page or a person wrote cannot be in it.
 */
const WORDS = `
a aborted about access accessing active after again all already an and any are argument arguments array as
assignment async at attempt attempted available await be because been before being bigint blob block
blocked body boolean both buffer but by call callable called calling calls cannot caught changed character
circular class clone cloned close closed closing column completed concurrent connection const constant
constraint constructor construct context control convert converting could create created creating cross
data database declaration decode decrypt deep default defined delete deleted denied deprecated descriptor
destroyed destructure detached disk document does done due duplicate during dynamically element empty encode
end ended ensure enough error evaluate event exceeded exceeds exist existing exists expected extension
extensible extra failed failure fetch field file files finished first folder for format found frame from
full function get getter got has have health host id if illegal import in incompatible incorrect index
indexed infinite initialization input insecure inside instance integer internal interrupted into invalid invalidated
invocation is it item iterable iterator json key keyed keys large larger length less limit list load loaded
loading local locked lock loop lost malformed manifest many map match matching maximum may message method
minimum missing mode module must name navigation negative never new no not null number object objects of
offset on one only open opened opening operation operator option or origin other out outside overflow own
page parameter parse parsed parsing part pass path pattern pending permission permitted port position
positive possible primitive private progress promise properties property prototype provided proxy put
quota range read reading readonly reason received record recursion redeclaration redefine reference refused
registered regular rejected released remove removed removing request required requested reserved resolve resource
response responding result returned rule rules running same schema script second security selector send sending serializable
service session set setting setter shape should size smaller space stack state stopped storage store stored
stream string structure structured such supported suspended symbol sync syntax tab take tab target temporarily terminated than that the there this
throw time timeout timer to token too transaction trap tried type unable unanswered uncaught undefined unexpected unhandled
unknown unsupported until update upgrade upgraded url use used user valid value values variable version view violated
was when where while window with without worker world write writing wrong you zero
orphaned chunks language learned answer passphrase damaged
`;

const KNOWN: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

export const isKnownWord = (word: string): boolean => KNOWN.has(word.toLowerCase());
