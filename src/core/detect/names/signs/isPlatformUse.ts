import type { TokenRange } from '../../../text/sentence';
import { keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

/** Where people write and speak, by the last word of the name: "Sina Weibo", "Truth Social". */
const PLATFORMS = wordSet(
  'twitter x facebook instagram youtube telegram tiktok whatsapp weibo wechat snapchat linkedin reddit social parler gab twitch vkontakte viber skype zoom signal messenger bluesky mastodon discord',
);
const FIRST_OF_TWO = wordSet('sina truth');
const MOST_WORDS = 2;
const MOST_LISTED = 4;
/** What is had or done to a firm: "pressure on Facebook", "a ban on TikTok". */
const AGAINST = wordSet(
  'pressure ban bans banning tax taxes levy levies fine fines crackdown restriction restrictions curbs sanction sanctions attack attacks assault lawsuit imposed impose imposes levied depend depends relies rely bet bets spent spend eye eyes',
);
/** What is made and kept there: "her Facebook page", "a WhatsApp group". "A Facebook spokesman" is the firm's. */
const KEPT_THERE = wordSet(
  'page pages post posts posting postings account accounts profile profiles group groups channel channels chat chats story stories video videos thread threads message messages live feed feeds user users blogger bloggers vlogger influencer influencers star stars personality sensation handle reel reels skit',
);
/** By what people talk: "over Zoom", "sacked by WhatsApp", but neither "a fight over Zoom" nor "bought by Zoom". */
const CALLS = wordSet('zoom skype whatsapp viber');
const DEALS = wordSet(
  'bought acquired owned developed made launched hired introduced offered provided used sued fined blocked removed announced fight dispute row concerns ' +
    'worries fears battle',
);
const PUTTING = wordSet('posted uploaded shared published streamed post upload posts uploads posting');

/** "on Twitter", "via Telegram and WhatsApp", "a video posted to Facebook", "her Facebook page": where something is said, not who. "Twitter said" and "a tax on Facebook" are about the firm. */
export function isPlatformUse(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from > MOST_WORDS || !PLATFORMS.has(keyAt(paragraph, to - 1))) return false;
  // "on Facebook's board".
  if (tokenAt(paragraph, to)?.kind === 'possessive') return false;
  if (KEPT_THERE.has(keyAt(paragraph, to)) || isHeldThere(paragraph, to)) return true;
  const preposition = beforeList(paragraph, from);
  const key = keyAt(paragraph, preposition);
  const before = keyAt(paragraph, preposition - 1);
  if (key === 'via') return true;
  if (key === 'over' || key === 'by') return CALLS.has(keyAt(paragraph, to - 1)) && !DEALS.has(before);
  return key === 'on' ? !AGAINST.has(before) : key === 'to' && PUTTING.has(before);
}

const HELD_THERE = wordSet('call calls meeting meetings interview interviews conference briefing webinar session link');

/** "a Zoom | call", "a Zoom | news conference". */
const isHeldThere = (paragraph: ParagraphAnalysis, to: number): boolean =>
  CALLS.has(keyAt(paragraph, to - 1)) &&
  (HELD_THERE.has(keyAt(paragraph, to)) ||
    (HELD_THERE.has(keyAt(paragraph, to + 1)) && /^(?:news|press|video|town)$/u.test(keyAt(paragraph, to))));

/** The token in front of a name and of the platforms it is listed with: "on Facebook, Instagram and TikTok". */
function beforeList(paragraph: ParagraphAnalysis, from: number): number {
  let at = from - 1;
  for (let listed = 1; listed < MOST_LISTED; listed++) {
    const isJoined = /^(?:,|and|or)$/u.test(textAt(paragraph, at));
    if (!isJoined || !PLATFORMS.has(keyAt(paragraph, at - 1))) return at;
    at -= FIRST_OF_TWO.has(keyAt(paragraph, at - 2)) ? 3 : 2;
  }
  return at;
}
