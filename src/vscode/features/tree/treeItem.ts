import * as vscode from 'vscode';
import type { Mention, Quote } from '../../../core/index';
import { isolated, shortened } from '../../../core/index';
import { commandIds } from '../../commands';
import { speakerWords } from './treeSteps';
import type { EntityNode, MentionNode, QuoteNode, SpeakerNode, TreeNode } from './treeNode';
import type { Tally } from './treeNode';
import { contextValueOf, isDisputed, isLinked, isOpenAtFirst, tallyOf } from './treeNode';

const LONGEST_QUOTE = 100;

/** How a node looks, what a screen reader says of it, and where a click goes. @param isOpen Whether the reader has it open. */
export function treeItem(node: TreeNode, isOpen = isOpenAtFirst(node)): vscode.TreeItem {
  const item = new vscode.TreeItem(labelOf(node), collapsibleState(node, isOpen));
  const tally = tallyOf(node);
  item.id = node.key;
  item.contextValue = contextValueOf(node, tally);
  item.description = descriptionOf(node, tally);
  item.iconPath = iconOf(node, tally);
  item.accessibilityInformation = {
    label: [...spoken(node, tally), standing(node, tally)].filter((part) => part !== '').join(', '),
  };
  const [first] = node.ids;
  if (first !== undefined && tally.all > 0) {
    item.command = {
      command: commandIds.reveal,
      title: vscode.l10n.t('Go to Place in Article'),
      arguments: [node.articleUri, first],
    };
  }
  return item;
}

function collapsibleState(node: TreeNode, isOpen: boolean): vscode.TreeItemCollapsibleState {
  if (!node.hasChildren) return vscode.TreeItemCollapsibleState.None;
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}

/** What is written from right to left must not take the count or the line behind it along. */
function labelOf(node: TreeNode): string | vscode.TreeItemLabel {
  switch (node.kind) {
    case 'entity':
      return isolated(node.entity.name);
    case 'mention': {
      const { text, highlight } = node.snippet;
      const label = isolated(text);
      const shift = label.indexOf(text);
      return { label, highlights: [[highlight[0] + shift, highlight[1] + shift]] };
    }
    case 'quote':
      return isolated(shortened(node.quote.text, LONGEST_QUOTE));
    case 'speaker':
      return isolated(speakerName(node));
  }
}

function descriptionOf(node: TreeNode, tally: Tally): string {
  switch (node.kind) {
    case 'entity':
      return joined(times(node), quoteCount(node.said), lostCount(tally), disputeWord(node, tally));
    case 'mention':
      return joined(place(node), stateWord(node.mention), disputeWord(node, tally));
    case 'quote':
      return joined(place(node), stateWord(node.quote), undecided(node), disputeWord(node, tally));
    case 'speaker':
      return joined(String(node.quotes.length), lostCount(tally), disputeWord(node, tally));
  }
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** How a place stands to the text, where that is of interest; that it is lost stands in the place of the line. */
function stateWord({ state }: Mention | Quote): string {
  switch (state) {
    case 'exact':
    case 'orphaned':
      return '';
    case 'moved':
      return vscode.l10n.t('moved');
    case 'changed':
      return vscode.l10n.t('text changed');
  }
}

/** Whether people differ on the thing itself, or on one of the places that it stands for. */
const hasDispute = (node: TreeNode, { disputed }: Tally): boolean => disputed > 0 || isDisputed(node);

const disputeWord = (node: TreeNode, tally: Tally): string => (hasDispute(node, tally) ? vscode.l10n.t('disputed') : '');

const linkWord = (node: TreeNode): string => (isLinked(node) ? vscode.l10n.t('in the registry') : '');

const lostCount = ({ lost }: Tally): string => (lost === 0 ? '' : vscode.l10n.t('{0} lost', lost));

/** Suggestions show what they are; a check mark shows what is confirmed, a hollow one what is in part. */
function iconOf(node: TreeNode, tally: Tally): vscode.ThemeIcon {
  const [name, color] = kindIcon(node);
  const themeColor = new vscode.ThemeColor(`articleAnnotator.${color}`);
  const isPlace = node.kind === 'mention' || node.kind === 'quote';
  if (isPlace && tally.lost > 0) {
    return new vscode.ThemeIcon('debug-disconnect', new vscode.ThemeColor('list.warningForeground'));
  }
  if (hasDispute(node, tally)) return new vscode.ThemeIcon('warning', themeColor);
  if (isPlace && tally.changed > 0) return new vscode.ThemeIcon('edit', themeColor);
  if (tally.confirmed === 0) return new vscode.ThemeIcon(name, themeColor);
  return new vscode.ThemeIcon(tally.confirmed === tally.all ? 'pass-filled' : 'pass', themeColor);
}

function kindIcon(node: TreeNode): readonly [icon: string, color: 'person' | 'organization' | 'quote'] {
  switch (node.kind) {
    case 'entity':
      return node.entity.kind === 'person' ? ['account', 'person'] : ['organization', 'organization'];
    case 'mention':
      return ['circle-outline', node.entity.kind];
    case 'quote':
      return ['quote', 'quote'];
    case 'speaker':
      return ['megaphone', 'quote'];
  }
}

/** What a screen reader says before how far the reader is with it. */
function spoken(node: TreeNode, tally: Tally): readonly string[] {
  switch (node.kind) {
    case 'entity': {
      const kind = node.entity.kind === 'person' ? vscode.l10n.t('person') : vscode.l10n.t('organization');
      return [
        node.entity.name,
        kind,
        node.entity.role ?? '',
        named(node),
        quoteCount(node.said),
        lostCount(tally),
        linkWord(node),
      ];
    }
    case 'mention':
      return [node.mention.text, place(node), stateWord(node.mention), node.snippet.text];
    case 'quote':
      return [
        vscode.l10n.t('quote'),
        shortened(node.quote.text, LONGEST_QUOTE),
        place(node),
        stateWord(node.quote),
        undecided(node),
      ];
    case 'speaker':
      return [speakerName(node), quoteCount(node.quotes.length), lostCount(tally)];
  }
}

function standing(node: TreeNode, tally: Tally): string {
  if (hasDispute(node, tally)) return vscode.l10n.t('disputed');
  if (tally.all === 0) return '';
  if (tally.suggested === 0) return vscode.l10n.t('confirmed');
  return tally.all === 1 ? vscode.l10n.t('suggestion') : vscode.l10n.t('{0} to review', tally.suggested);
}

const speakerName = ({ speaker }: SpeakerNode): string =>
  speaker.kind === 'none' ? vscode.l10n.t('No speaker named') : speakerWords(speaker);

const undecided = ({ speaker }: QuoteNode): string =>
  speaker.kind === 'undecided' ? vscode.l10n.t('one of {0}', speaker.names.map(isolated).join(', ')) : '';

const place = ({ line }: MentionNode | QuoteNode): string =>
  line === undefined ? vscode.l10n.t('place lost') : vscode.l10n.t('line {0}', line);

const times = ({ entity }: EntityNode): string => vscode.l10n.t('{0}×', entity.mentions.length);

function named({ entity }: EntityNode): string {
  const { length } = entity.mentions;
  return length === 1 ? vscode.l10n.t('named once') : vscode.l10n.t('named {0} times', length);
}

function quoteCount(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', count);
}
