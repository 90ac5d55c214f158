import { joinedSet, wordSet } from './wordSet';

/** Things that bear, show or play words. Whoever wrote or spoke those is not said, whoever the thing belongs to. */
const CARRIERS = wordSet(
  'sign signs signboard signboards placard placards poster posters banner banners plaque plaques billboard billboards sticker stickers label labels badge badges button buttons ' +
    'shirt shirts t-shirt t-shirts tee hat hats cap caps flag flags jersey sweatshirt hoodie apron armband wristband ' +
    'graffiti graffito mural murals wall walls blackboard whiteboard chalkboard cardboard inscription inscriptions epitaph gravestone headstone tombstone tattoo tattoos stencil ' +
    'headline headlines caption captions subtitle subtitles subheading notice notices log entry screen screens display dashboard ticker pop-up app website webpage homepage site page pages ' +
    'recording recordings tape voicemail loudspeaker loudspeakers tannoy speakerphone hotline answerphone film movie trailer video clip scene jingle prompt ' +
    'envelope postcard card cards receipt invoice menu napkin bell door car mug bottle box packet package wrapper tag plate leaflet leaflets flyer flyers pamphlet pamphlets brochure brochures ' +
    'ad ads advert adverts advertisement advertisements commercial newsletter form ballot manual handbook instructions rulebook phone telephone noticeboard corkboard bedsheet bedsheets tarpaulin marquee hoarding hoardings mailer mailers signpost jumbotron cartoon cartoons ring stone window windows till plank ticket tickets bouquet wreath scoreboard billboard',
);

/** Words without their speaker: somebody's own only where the text says whose. */
const UTTERANCES = wordSet(
  'chant chants slogan slogans motto mottos cry cries shout shouts call calls scream screams yell yells proverb proverbs saying sayings adage maxim motto joke jokes rumour rumor rumours rumors quip meme ' +
    'catchphrase hashtag mantra tagline note notes message messages letters text texts post posts tweet tweets comment comments thread ' +
    'song songs lyric lyrics refrain chorus hymn anthem verse poem rhyme prayer play word words term phrase line lines sentence sentences question questions answer answers reply replies warning warnings alert alerts disclaimer greeting greetings tribute tributes blurb citation print title titles announcement announcements review reviews footnote footnotes credo telegram telegrams',
);

/** Bearers of words that are seldom about anything else, so that naming one is enough to say where the words that follow stand. */
const UNMISTAKABLE = wordSet(
  'signboard placard placards poster posters banner banners plaque billboard billboards sticker stickers graffiti graffito mural murals inscription epitaph headline headlines caption ' +
    'chant chants slogan slogans leaflet leaflets flyer flyers pamphlet notice notices advert advertisement voicemail t-shirt t-shirts gravestone headstone tombstone ' +
    'hymn refrain chorus proverb adage cartoon bedsheet bedsheets tagline',
);

/** What is received, kept or sung rather than spoken of. */
const READABLE = wordSet(
  'note notes message messages envelope letter letters text texts sign signs email emails card cards song songs sheet scrap strip',
);

/** Small things that hardly are mentioned but for what stands on them. */
const SLIPS = wordSet('sign signboard card note label tag sticker envelope postcard slip scrap badge email text');

/** Texts that bind or record, of which only what is signed names people. */
const TREATIES = wordSet(
  'agreement clause contract treaty accord pact deal law bill act statute article section minutes constitution charter by-law bylaw by-laws bylaws ordinance regulation regulations rule rules guidelines statutes indictment lawsuit complaint resolution',
);

/** What is heard of people whom nobody names. */
const SOUNDS = wordSet(
  'cry cries shout shouts yell yells scream screams heckle heckles jeer jeers roar roars whoop whoops voice voices',
);

/** One look for several: nearly no word is any of them. */
const BEARERS = joinedSet(CARRIERS, UTTERANCES);
const OF_WORDS = joinedSet(BEARERS, TREATIES);
const READ_OR_SEEN = joinedSet(BEARERS, READABLE);

/** All of them: where none of these stands, no words are borne. */
export const BEARERS_AND_TEXTS = joinedSet(joinedSet(OF_WORDS, READABLE), SOUNDS);

/** Whether a word is that of a bearer of words or of a text that binds or records. */
export const isOfWords = (key: string): boolean => OF_WORDS.has(key);

/** Whether a word is that of a bearer of words, or of what is received, kept or sung. */
export const isReadOrSeen = (key: string): boolean => READ_OR_SEEN.has(key);

/** Whether a word is that of a text that binds or records. */
export const isTreaty = (key: string): boolean => TREATIES.has(key);

/** Whether a word is that of a thing that bears words, whoever it belongs to. */
export const isCarrier = (key: string): boolean => CARRIERS.has(key);

/** Whether a word is that of a thing that bears words, or of words that nobody in particular speaks. */
export const isBearer = (key: string): boolean => BEARERS.has(key);

/** Whether naming the thing in a sentence tells where the words behind the sentence stand. */
export const isUnmistakable = (key: string): boolean => UNMISTAKABLE.has(key);

/** Whether words that stand alone are a thing's if the text goes on about it: "The slogan …". */
export const isTalkedOf = (key: string): boolean =>
  UNMISTAKABLE.has(key) ||
  /^(?:signs?|cry|cries|shouts?|mottos?|songs?|hashtag|notes?|tattoo|calls?|catchphrase|joke|saying)$/u.test(key);

/** Whether whoever gets, keeps or shows the thing is followed by its words. */
export const isReadable = (key: string): boolean => READABLE.has(key);

/** Whether a word is that of a small thing that hardly is mentioned but for what stands on it. */
export const isSlip = (key: string): boolean => SLIPS.has(key);

/** Whether a word is for what is heard of people whom nobody names. */
export const isSound = (key: string): boolean => SOUNDS.has(key);
