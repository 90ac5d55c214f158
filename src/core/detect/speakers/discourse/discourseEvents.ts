import type { DetectedEntity } from '../../../model/detection';
import type { TokenRange } from '../../../text/sentence';
import { isInReportOfSomebody } from '../../isToldOfSomebody';
import type { ArticleMention } from '../../articleMention';
import type { ResolvedEntities } from '../../entities/resolveEntities';
import { leftOfTitles } from '../../quotes/frame/titleLike';
import { cueVerbAt, hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../../quotes/frame/frame';
import { BE, INDEFINITE } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { ASKS } from '../../words/askingVerbs';
import { askedAt, isAskedHere } from './asked';
import { asksAgain, isAskedBy, isAsking } from './asking';
import { type Authorship, authorshipAt, TELLS_OF_AUTHOR } from './authorship';
import type { FocusPlace } from '../focus/focus';
import { kinBefore } from '../focus/kinBefore';
import { statedAge } from '../focus/statedAge';
import { statedParty } from '../focus/statedParty';
import { type DiscourseEvent, phraseEvent } from './discourseEvent';
import { frontedPhrase } from './frontedPhrase';
import { pronounAt, type SpeakerPhrase } from '../../quotes/frame/speakerPhrase';
import type { PlacedParagraph } from './placedParagraph';
import { statedTrade } from './statedTrade';
import { takesNoPart } from './takesNoPart';
import { testifies } from './testifies';

/** The words that a subject, somebody asked or whoever wrote something may be told by. */
const BRINGS_UP = joinedSet(TELLS_OF_AUTHOR, wordSet('he she the him her'));

/** What a paragraph brings up, in the order of the text; `subjects` are those of its sentences. */
export const discourseEvents = (
  paragraph: PlacedParagraph,
  subjects: readonly (SpeakerPhrase | undefined)[],
  entityAt: ResolvedEntities['entityAt'],
  isTurn: boolean,
): readonly DiscourseEvent[] => new EventReader(paragraph, subjects, entityAt, isTurn).read();

/** Reads what one paragraph brings up, from its start to its end. */
class EventReader {
  readonly #paragraph: PlacedParagraph;
  readonly #subjects: readonly (SpeakerPhrase | undefined)[];
  readonly #entityAt: ResolvedEntities['entityAt'];
  readonly #isTurn: boolean;
  readonly #mayAsk: boolean;
  readonly #fronted: readonly (Pick<TokenRange, 'from' | 'to'> | undefined)[];
  readonly #events: DiscourseEvent[] = [];
  /** The next mention, and the token at which it starts. */
  #next = 0;
  #nextFrom: number;

  constructor(
    paragraph: PlacedParagraph,
    subjects: readonly (SpeakerPhrase | undefined)[],
    entityAt: ResolvedEntities['entityAt'],
    isTurn: boolean,
  ) {
    const { frame, mentions } = paragraph;
    this.#paragraph = paragraph;
    this.#subjects = subjects;
    this.#entityAt = entityAt;
    this.#isTurn = isTurn;
    this.#mayAsk = (frame.paragraph.signals & WordSignal.asks) !== 0;
    this.#fronted = frame.sentences.map((sentence, index) => frontedPhrase(frame, sentence, subjects[index]));
    this.#nextFrom = mentions[0]?.from ?? Infinity;
  }

  read(): readonly DiscourseEvent[] {
    for (const [index, sentence] of this.#paragraph.frame.sentences.entries()) this.#readSentence(sentence, index);
    return this.#events;
  }

  #readSentence(sentence: FrameSentence, index: number): void {
    const { frame } = this.#paragraph;
    const subject = this.#subjects[index];
    const described = subject?.kind === 'description' ? subject : undefined;
    const isSelf = described !== undefined && isSelfTold(frame, described);
    const authors: Authorship[] = [];
    for (let position = 0; position < sentence.items.length; position++) {
      const token = tokenIn(sentence, position);
      if (token < 0) {
        const following = tokenIn(sentence, position + 1);
        this.#readMentions(following < 0 ? firstTokenOf(frame, index + 1) : following, index, true);
        continue;
      }
      if (this.#nextFrom <= token) this.#readMentions(token + 1, index, this.#isTurn);
      if (this.#isTurn) continue;
      const key = keyAt(frame.paragraph, token);
      // Nearly no word brings anything up.
      if (token !== described?.from && authors.length === 0 && !BRINGS_UP.has(key)) continue;
      const authorship = authorshipAt(frame, sentence, position, subject);
      if (authorship !== undefined) authors.push(authorship);
      const isHimself = key === 'he' || key === 'she';
      if (isHimself && (isSelf || isInReportOfSomebody(frame.paragraph, token))) continue;
      this.#bringUpPhrase(token, index, isHimself ? pronounAt(token) : token === described?.from ? described : undefined);
      for (const author of authors)
        if (author.from === token) this.#events.push(phraseEvent(this.#placeOf(token, index, false), undefined, author));
    }
  }

  /** Takes in the mentions in front of a token. */
  #readMentions(end: number, sentence: number, quoted: boolean): void {
    const { frame, mentions } = this.#paragraph;
    for (let mention = mentions[this.#next]; mention !== undefined && mention.from < end; mention = mentions[++this.#next]) {
      const entity = this.#entityAt.get(mention.span.start);
      if (entity !== undefined && !takesNoPart(frame, mention)) this.#bringUp(mention, entity, sentence, quoted);
    }
    this.#nextFrom = mentions[this.#next]?.from ?? Infinity;
  }

  #bringUp(mention: ArticleMention, entity: DetectedEntity, sentence: number, quoted: boolean): void {
    const { frame, unit, firstSentence } = this.#paragraph;
    const { from, to } = mention;
    const subject = this.#subjects[sentence];
    const isPerson = mention.kind === 'person';
    const isSubject = !quoted && (subject?.mention === this.#next || cueVerbAt(frame.paragraph, to) !== undefined);
    const isAsked = this.#mayAsk && isPerson && !quoted && isAskedHere(frame, mention);
    const isBehindSubject = !quoted && !isSubject && subject !== undefined && from >= subject.to;
    const opening = isSubject ? firstTokenOf(frame, sentence) : undefined;
    this.#events.push({
      place: {
        place: this.#offsetOf(from),
        sentence: firstSentence + sentence,
        unit,
        subject: isSubject,
        aside: tokenAt(frame.paragraph, to)?.kind === 'possessive' || keyAt(frame.paragraph, from - 1) === 'of',
        object: isBehindSubject && !isAsked && !isIntroduced(frame, mention),
        quoted: quoted || isInPassing(frame, mention),
        fronts: quoted ? undefined : this.#frontedBy(from, sentence),
      },
      entity,
      phrase: undefined,
      author: undefined,
      asks: this.#mayAsk && !quoted && (isAsking(frame, to) || isAskedBy(frame, from)),
      kin: isPerson && !quoted ? kinBefore(frame, from, to) : undefined,
      age: isPerson ? statedAge(frame, from, to) : undefined,
      party: isPerson ? statedParty(frame.paragraph, mention) : undefined,
      testifies: isPerson && !quoted && testifies(frame, to, opening, entity.role),
      trade: isPerson ? statedTrade(frame.paragraph, to) : undefined,
      isAsked,
    });
  }

  /** Where the subject stands that is somebody else than whoever a phrase in front of it names at a token. */
  #frontedBy(token: number, sentence: number): number | undefined {
    const subject = this.#subjects[sentence];
    const front = this.#fronted[sentence];
    const isFronted = front !== undefined && token >= front.from && token < front.to;
    return isFronted && subject !== undefined ? this.#offsetOf(subject.from) : undefined;
  }

  /** Takes in the pronoun or description at a token: a sentence's subject, else whoever is asked or told something there. */
  #bringUpPhrase(token: number, sentence: number, subject: SpeakerPhrase | undefined): void {
    const { frame } = this.#paragraph;
    const phrase = subject ?? askedAt(frame, token);
    if (phrase === undefined) return;
    const asks = this.#mayAsk && subject !== undefined && asksAgain(frame, phrase.to);
    this.#events.push(phraseEvent(this.#placeOf(token, sentence, subject !== undefined), phrase, undefined, asks));
  }

  /** Where a pronoun, a description or what somebody wrote stands. */
  #placeOf(token: number, sentence: number, subject: boolean): FocusPlace {
    const { unit, firstSentence } = this.#paragraph;
    return {
      place: this.#offsetOf(token),
      sentence: firstSentence + sentence,
      unit,
      subject,
      aside: false,
      object: false,
      quoted: false,
      fronts: undefined,
    };
  }

  #offsetOf(token: number): number {
    const { frame, place } = this.#paragraph;
    return place.start + (tokenAt(frame.paragraph, token)?.start ?? 0);
  }
}

/** "There was Tom, the neighbour, NAME", "They met NAME, who had come": more is said of somebody than what was done to them. */
const isIntroduced = (frame: Frame, { from, to }: ArticleMention): boolean =>
  keyAt(frame.paragraph, leftOfTitles(frame, from - 1)) === ',' || keyAt(frame.paragraph, to) === ',';

/** "NAME, whose brother NAME opens the batting, said": the second comes up in passing. */
const isInPassing = ({ paragraph }: Frame, { kind, from }: ArticleMention): boolean =>
  kind === 'person' && hasClass(paragraph, from - 1, WordClass.kin) && keyAt(paragraph, from - 2) === 'whose';

/** "The vet | was asked | what she would do", "A man | who said he was late": a pronoun behind it means whoever that is, named or not. */
const isSelfTold = ({ paragraph }: Frame, { from, to }: SpeakerPhrase): boolean =>
  (BE.has(keyAt(paragraph, to)) && ASKS.has(keyAt(paragraph, to + 1))) ||
  (keyAt(paragraph, to) === 'who' && INDEFINITE.has(keyAt(paragraph, from)));

function firstTokenOf(frame: Frame, sentence: number): number {
  const item = frame.sentences[sentence]?.items[0];
  if (item === undefined) return Infinity;
  if (item.kind === 'token') return item.token;
  const start = frame.marked[item.quote]?.start ?? 0;
  return frame.paragraph.tokens.findIndex((token) => token.start >= start);
}
