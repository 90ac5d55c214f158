/** Words that belong to sentences, not to names: articles, pronouns, prepositions, conjunctions, auxiliaries, days, months and numbers, as the lexicon writes them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those each every either neither both all any some no none many much most more few several such other another ' +
    'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what whoever ' +
    'whatever one ones nobody somebody anybody everybody nothing something anything everything someone anyone everyone ' +
    'of in on at by for from with without to into onto off out over under above below behind beside besides between among amid against ' +
    'about across after before during since until till through throughout toward towards upon via within near despite except inside outside ' +
    'along around beyond like unlike per and or but nor yet so if unless because although though while whereas whether when whenever where ' +
    'wherever why how than then as is am are was were be been being has have had having do does did doing will would shall should can could ' +
    'may might must not never always often sometimes also too very just only even still already again once here there now today tomorrow ' +
    'yesterday tonight later earlier soon ago however moreover meanwhile furthermore nevertheless nonetheless therefore thus hence instead ' +
    "otherwise perhaps maybe indeed yes ok okay well oh it's he's she's that's there's i'm i've i'll i'd we're we've we'll you're you've " +
    "they're they've don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't let's what's who's here's according based given asked " +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november ' +
    'december jan feb mar apr jun jul aug sept sep oct nov dec two three four five six seven eight nine ten dozens hundreds thousands millions'
  ).split(' '),
);
