import * as vscode from 'vscode';
import type { Appearance, Dispute, IndexedPlace, QuoteType } from '../../../core/index';
import { fileName, shortened } from '../../../core/index';
import type { CommandId } from '../../commands';
import { commandIds } from '../../commands';
import type { Card, CardSpeaker, EntityCard, QuoteCard, Standing } from './card';
import { disputeSentence } from '../../wording/disputeText';
import { escapeText } from './escapeText';
import { linkAddress } from './linkAddress';
import { verdictName } from '../../wording/verdictName';

/** The commands that a card may run, and no others: cards show text that strangers wrote. */
const ENABLED_COMMANDS: readonly CommandId[] = [
  commandIds.confirm,
  commandIds.reject,
  commandIds.setSpeaker,
  commandIds.renameEntity,
  commandIds.promoteEntity,
  commandIds.reattach,
  commandIds.settle,
  commandIds.reveal,
  commandIds.revealInView,
];

// A hover shows some twelve lines of about a hundred characters before it is to be scrolled: who this is, what they said and where else they
// appear are to be seen at once, with what can be done. All there is stands in the view.
const MOST_QUOTES = 2;
const MOST_LINES = 6;
const MOST_ROLES = 2;
const MOST_ARTICLES = 2;
const MOST_QUOTES_ELSEWHERE = 1;
const LONGEST_NAMES = 90;
const LONGEST_ROLE = 80;
const LONGEST_TITLE = 80;
const LONGEST_QUOTE = 72;
const LONGEST_NOTES = 400;
const LONGEST_TOOLTIP = 600;

/** A card as Markdown. In a hover it has links; a tooltip, which nobody can click, has the same words without them. */
export function cardMarkdown(card: Card, articleUri: vscode.Uri, place: 'hover' | 'tooltip'): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  if (place === 'hover') markdown.isTrusted = { enabledCommands: ENABLED_COMMANDS };
  const link: Link = place === 'hover' ? commandLink(articleUri) : (label) => label;
  const blocks = card.kind === 'quote' ? quoteBlocks(card, link) : entityBlocks(card, link);
  // A hover stands beside the quote; a view has only its beginning.
  const words = card.kind === 'quote' && place === 'tooltip' ? escapeText(shortened(card.text, LONGEST_TOOLTIP)) : '';
  const actions = place === 'hover' ? actionsOf(card, link) : [];
  const standing = [standingSentences(card.standing), ...actions].filter((each) => each !== '').join(' &nbsp; ');
  // Reasons and notes may be long; what can be done is to be seen at once.
  const rest = [...remarks(card), threadBlock(card.standing.thread), reasonOf(card.standing)];
  markdown.value = [words, ...blocks, standing, ...rest].filter((block) => block !== '').join('\n\n');
  return markdown;
}

/** Makes a link of a label that is Markdown already. @param elsewhere The place in another article that is meant. */
type Link = (label: string, command: CommandId, argument: string | readonly string[], elsewhere?: PlaceElsewhere) => string;

interface PlaceElsewhere {
  /** URI. */
  readonly article: string;
  readonly place: IndexedPlace;
}

const commandLink =
  (articleUri: vscode.Uri): Link =>
  (label, command, argument, elsewhere) =>
    `[${label}](command:${command}?${commandArguments([elsewhere?.article ?? articleUri.toString(), argument, ...rangeArgument(elsewhere)])})`;

/** In an address, also without the brackets that would end a link. */
const commandArguments = (all: readonly unknown[]): string =>
  encodeURIComponent(JSON.stringify(all)).replace(/[()]/gu, (bracket) => (bracket === '(' ? '%28' : '%29'));

/** Where the place was when its annotations were saved, for annotations that the article has in another layer. */
const rangeArgument = (elsewhere: PlaceElsewhere | undefined): readonly unknown[] => {
  if (elsewhere === undefined) return [];
  const { start, end } = elsewhere.place.range;
  return [[start.line, start.character, end.line, end.character]];
};

/** Lines of one paragraph: two cards with a paragraph for everything would not fit into a hover. */
const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\\\n');

function entityBlocks(card: EntityCard, link: Link): readonly string[] {
  const kind = card.kind === 'person' ? vscode.l10n.t('Person') : vscode.l10n.t('Organization');
  const icon = card.kind === 'person' ? '$(account)' : '$(organization)';
  const aliases = escapeText(shortened(card.aliases.join(', '), LONGEST_NAMES));
  const role = card.role === undefined ? '' : ` &nbsp; ${escapeText(shortened(card.role, LONGEST_ROLE))}`;
  return [
    lines(
      `${icon} **${escapeText(card.name)}** &nbsp; *${kind}*${role}`,
      registryLine(card),
      aliases === '' ? '' : vscode.l10n.t('Also: {0}', aliases),
      [namedOften(card, link), articleCount(card)].filter((part) => part !== '').join(' · '),
    ),
    disputesBlock(card.disputes),
    saidBlock(card, link),
    elsewhereBlock(card, link),
  ];
}

function quoteBlocks(card: QuoteCard, link: Link): readonly string[] {
  return [
    lines(
      `$(quote) ${speakerLine(card.speaker, link)} &nbsp; *${quoteType(card.type)}*`,
      card.speaker.kind === 'entity' && card.speaker.role !== undefined ? escapeText(card.speaker.role) : '',
      saidAs(card),
    ),
    disputesBlock(card.disputes),
    checkLine(card),
  ];
}

/** What is known of somebody besides, for those who read on. */
function remarks(card: Card): readonly string[] {
  if (card.kind === 'quote') return [];
  return [
    card.links.map(([source, value]) => externalLink(source, value)).join(' · '),
    card.notes === undefined ? '' : `$(note) ${escapeText(shortened(card.notes, LONGEST_NOTES))}`,
  ];
}

function speakerLine(speaker: CardSpeaker, link: Link): string {
  switch (speaker.kind) {
    case 'entity':
      return vscode.l10n.t('Said by {0}', `**${link(escapeText(speaker.name), commandIds.reveal, speaker.id)}**`);
    case 'words':
      return vscode.l10n.t('Said by {0}', `**${escapeText(speaker.words)}**`);
    case 'undecided':
      return vscode.l10n.t('Said by one of these: {0}', speaker.names.map((name) => `**${escapeText(name)}**`).join(', '));
    case 'none':
      return `**${vscode.l10n.t('No speaker named')}**`;
  }
}

/** The words at the quote that tell who said it: “he said”. */
function saidAs({ speaker, cue }: QuoteCard): string {
  const words = speaker.kind === 'entity' ? speaker.words : undefined;
  if (words === undefined && cue === undefined) return '';
  const inText = [words, cue].flatMap((part) => (part === undefined ? [] : vscode.l10n.t('“{0}”', escapeText(part))));
  return vscode.l10n.t('In the text: {0}', inText.join(' … '));
}

function namedOften({ mentions, entityId }: EntityCard, link: Link): string {
  if (mentions.length === 0) return vscode.l10n.t('Not named in the text');
  const places = new Map(mentions.flatMap(({ id, line }) => (line === undefined ? [] : [[line, id] as const])).reverse());
  const shown = [...places].sort(([a], [b]) => a - b).slice(0, MOST_LINES);
  const more = places.size - shown.length;
  const links = shown.map(([line, id]) => link(String(line), commandIds.reveal, id)).join(', ');
  const lineNumbers = more === 0 ? links : `${links} ${andMore(more, entityId, link)}`;
  const often = namedTimes(mentions.length);
  if (places.size === 0) return often;
  return places.size === 1
    ? vscode.l10n.t('{0}, line {1}', often, lineNumbers)
    : vscode.l10n.t('{0}, lines {1}', often, lineNumbers);
}

/** Leads to all of it. */
const andMore = (count: number, entityId: string, link: Link): string =>
  link(vscode.l10n.t('and {0} more', count), commandIds.revealInView, entityId);

function namedTimes(count: number): string {
  if (count === 1) return vscode.l10n.t('Named once');
  return count === 2 ? vscode.l10n.t('Named twice') : vscode.l10n.t('Named {0} times', count);
}

function saidBlock({ said, entityId }: EntityCard, link: Link): string {
  const quotes = said.slice(0, MOST_QUOTES).map(({ id, text, line }) => {
    const quoted = escapeText(shortened(text, LONGEST_QUOTE));
    return line === undefined ? quoted : `${quoted} ${link(vscode.l10n.t('line {0}', line), commandIds.reveal, id)}`;
  });
  const more = said.length - quotes.length;
  return headed(vscode.l10n.t('Said'), quotes, more === 0 ? '' : andMore(more, entityId, link));
}

/** Lines behind a heading in the first of them, and what comes behind the last; empty without any. */
function headed(heading: string, [first, ...others]: readonly string[], more: string): string {
  if (first === undefined) return '';
  const all = [`**${heading}** &nbsp; ${first}`, ...others];
  return lines(...all.slice(0, -1), [all.at(-1) ?? '', more].filter((part) => part !== '').join(' · '));
}

/** What the registry says that they are or were; that they are in it where it says no more of that than the article. */
function registryLine({ isLinked, role, roles }: EntityCard): string {
  if (!isLinked) return '';
  const said = roles
    .filter((each) => each !== role)
    .slice(0, MOST_ROLES)
    .map(escapeText)
    .join('; ');
  return `$(book) ${said === '' ? vscode.l10n.t('In the registry') : said}`;
}

function articleCount({ elsewhere: { length } }: EntityCard): string {
  if (length === 0) return '';
  return length === 1 ? vscode.l10n.t('also in 1 other article') : vscode.l10n.t('also in {0} other articles', length);
}

/** Where else they appear and what they said there, each with a way there. */
function elsewhereBlock({ elsewhere }: EntityCard, link: Link): string {
  const items = elsewhere.slice(0, MOST_ARTICLES).flatMap((appearance) => elsewhereLines(appearance, link));
  const more = elsewhere.length - MOST_ARTICLES;
  const others = more === 1 ? vscode.l10n.t('and 1 more article') : vscode.l10n.t('and {0} more articles', more);
  return headed(vscode.l10n.t('Also in'), items, more > 0 ? others : '');
}

function elsewhereLines({ article, title, mentions, said }: Appearance, link: Link): readonly string[] {
  const label = escapeText(shortened(title ?? fileName(vscode.Uri.parse(article, true).path), LONGEST_TITLE));
  const go = (place: IndexedPlace | undefined, words: string): string =>
    place === undefined ? words : link(words, commandIds.reveal, place.id, { article, place });
  const often = mentions.length === 0 ? '' : ` · ${vscode.l10n.t('{0}×', mentions.length)}`;
  const quotes = said.slice(0, MOST_QUOTES_ELSEWHERE).map((quote) => {
    const words = escapeText(shortened(quote.text, LONGEST_QUOTE));
    return `${words} ${go(quote, vscode.l10n.t('line {0}', quote.range.start.line + 1))}`;
  });
  const more = said.length - quotes.length;
  const last = more > 0 ? ` ${go(said[MOST_QUOTES_ELSEWHERE], vscode.l10n.t('and {0} more', more))}` : '';
  return [
    `${go(mentions[0] ?? said[0], label)}${often}`,
    ...quotes.map((line, n) => (n === quotes.length - 1 ? line + last : line)),
  ];
}

const disputesBlock = (disputes: readonly Dispute[]): string =>
  lines(...disputes.map((dispute) => `$(warning) ${disputeSentence(dispute, escapeText)}`));

function checkLine({ verdict, verdictSource = '' }: QuoteCard): string {
  if (verdict === undefined) return '';
  const name = verdictName(verdict);
  return verdictSource === ''
    ? vscode.l10n.t('Checked: {0}', name)
    : vscode.l10n.t('Checked: {0} ({1})', name, escapeText(shortened(verdictSource, LONGEST_NOTES)));
}

const threadBlock = (thread: Standing['thread'] = []): string =>
  lines(...thread.map(({ by, text }) => `$(comment) ${escapeText(by)}: ${escapeText(shortened(text, LONGEST_NOTES))}`));

const standingSentences = ({ status, state, confidence, by }: Standing): string =>
  [statusLine(status, confidence, by), stateSentence(state)].filter((sentence) => sentence !== '').join(' ');

const reasonOf = ({ status, why }: Standing): string => (status === 'confirmed' || why === undefined ? '' : escapeText(why));

function stateSentence(state: Standing['state']): string {
  switch (state) {
    case 'exact':
      return '';
    case 'moved':
      return vscode.l10n.t('Its place has moved with the text.');
    case 'changed':
      return vscode.l10n.t('The text here was changed.');
    case 'orphaned':
      return vscode.l10n.t('Its place in the article is lost.');
  }
}

function statusLine(status: Standing['status'], confidence: number | undefined, by: string | undefined): string {
  switch (status) {
    case 'suggested':
      return confidence === undefined
        ? vscode.l10n.t('Suggestion.')
        : vscode.l10n.t('Suggestion, {0}% sure.', Math.round(confidence * 100));
    case 'confirmed':
      return `$(check) ${by === undefined ? vscode.l10n.t('Confirmed.') : vscode.l10n.t('Confirmed by {0}.', escapeText(by))}`;
    case 'disputed':
      return `$(warning) ${vscode.l10n.t('Disputed: annotators decided differently.')}`;
    case 'rejected':
      return `$(close) ${vscode.l10n.t('Rejected.')}`;
  }
}

function actionsOf(card: Card, link: Link): readonly string[] {
  const id = card.kind === 'quote' ? card.quoteId : (card.mentionId ?? card.entityId);
  const isOpen = card.standing.status === 'suggested' || card.standing.status === 'disputed';
  const action = (icon: string, label: string, command: CommandId, argument: string | readonly string[]): string =>
    link(`$(${icon}) ${label}`, command, argument);
  return [
    ...(isOpen ? [action('check', vscode.l10n.t('Confirm'), commandIds.confirm, [id])] : []),
    ...(card.kind !== 'quote' && card.openIds.length > 1
      ? [action('check-all', vscode.l10n.t('Confirm all {0}', card.openIds.length), commandIds.confirm, [card.entityId])]
      : []),
    action('close', vscode.l10n.t('Reject'), commandIds.reject, [id]),
    ...(card.standing.state === 'changed' || card.standing.state === 'orphaned'
      ? [action('link', vscode.l10n.t('Attach Again…'), commandIds.reattach, id)]
      : []),
    ...(card.disputes.length > 0
      ? [action('law', vscode.l10n.t('Settle Dispute…'), commandIds.settle, card.kind === 'quote' ? card.quoteId : card.entityId)]
      : []),
    card.kind === 'quote'
      ? action('megaphone', vscode.l10n.t('Set Speaker…'), commandIds.setSpeaker, card.quoteId)
      : action('edit', vscode.l10n.t('Rename…'), commandIds.renameEntity, card.entityId),
    // What is not decided on is not worth an entry yet.
    ...(card.kind !== 'quote' && !isOpen && !card.isLinked
      ? [action('book', vscode.l10n.t('Add to Registry'), commandIds.promoteEntity, [card.entityId])]
      : []),
  ];
}

function externalLink(source: string, value: string): string {
  const address = linkAddress(source, value);
  const label = `${escapeText(source)} ${escapeText(address === value ? '' : value)}`.trim();
  return address === undefined ? label : `[${label}](<${address}>)`;
}

function quoteType(type: QuoteType): string {
  return { direct: vscode.l10n.t('Quote'), mixed: vscode.l10n.t('Partial quote'), indirect: vscode.l10n.t('Reported speech') }[
    type
  ];
}
