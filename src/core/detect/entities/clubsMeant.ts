import type { ArticleMention } from '../articleMention';
import { type Club, fullNamesOf } from '../words/club';
import type { Lexicon } from '../words/lexicon';
import { listUnder } from './listUnder';

/** The mentions of clubs, by the name that each bears: a town, a nickname or both. */
type NamedClubs = ReadonlyMap<string, readonly ArticleMention[]>;

const NO_CLUBS: ReadonlyMap<ArticleMention, Club> = new Map();
/** A league that is named counts for as many clubs of it. */
const WEIGHT_OF_LEAGUE = 3;

/**
 * The listed clubs that mentions stand for, where the article calls them both by town and by nickname or in full: "Oldport beat Kew. The Harriers have
 * won six." Of clubs that share a nickname, the one of the league which explains most names is meant, of those that share a town the one named last
 * before it. Where that leaves it open, nobody is.
 */
export function clubsMeant(mentions: readonly ArticleMention[], lexicon: Lexicon): ReadonlyMap<ArticleMention, Club> {
  const named = namedClubs(mentions, lexicon);
  if (named.size < 2) return NO_CLUBS;
  const leagues = weightsOfLeagues(named, mentions, lexicon);
  const byNickname = new Map<string, Club>();
  for (const name of named.keys()) {
    const club = clubOfNickname(name, named, leagues, lexicon);
    if (club !== undefined) byNickname.set(name, club);
  }
  const meant = new Map<ArticleMention, Club>();
  const told = new Set<Club>();
  for (const [name, own] of named) {
    const clubs = clubsOfTown(name, byNickname, named, leagues, lexicon);
    for (const club of clubs) told.add(club);
    for (const mention of own) {
      const club = clubs.length > 1 ? latestBefore(clubs, named, mention.span.start) : clubs[0];
      if (club !== undefined) meant.set(mention, club);
    }
  }
  for (const [name, club] of byNickname) {
    if (told.has(club) || isInFull(club, named)) for (const mention of named.get(name) ?? []) meant.set(mention, club);
  }
  return meant;
}

function namedClubs(mentions: readonly ArticleMention[], lexicon: Lexicon): NamedClubs {
  const named = new Map<string, ArticleMention[]>();
  for (const mention of mentions) {
    if (lexicon.clubs(mention.key).length > 0) listUnder(named, mention.key, mention);
  }
  return named;
}

/** How many of the names the clubs of each league explain. */
function weightsOfLeagues(named: NamedClubs, mentions: readonly ArticleMention[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const name of named.keys()) {
    for (const league of new Set(lexicon.clubs(name).map((club) => club.league))) {
      weights.set(league, (weights.get(league) ?? 0) + 1);
    }
  }
  const others = new Set(mentions.map(({ key }) => key));
  for (const [league, weight] of weights) {
    if ([league, ...lexicon.acronymNames(league)].some((name) => others.has(name)))
      weights.set(league, weight + WEIGHT_OF_LEAGUE);
  }
  return weights;
}

/** The club that a nickname, or a full name, means: in full, or by its town, it is in the article too. */
function clubOfNickname(
  name: string,
  named: NamedClubs,
  leagues: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Club | undefined {
  const clubs = lexicon.clubs(name).filter((club) => !club.towns.includes(name));
  const inFull = clubs.filter((club) => isInFull(club, named));
  const told = inFull.length > 0 ? inFull : clubs.filter(({ towns }) => towns.some((town) => named.has(town)));
  const [best, ...others] = [...told].sort((a, b) => weightOf(b, leagues) - weightOf(a, leagues));
  const [next] = others;
  return best === undefined || next === undefined || weightOf(best, leagues) > weightOf(next, leagues) ? best : undefined;
}

/** The clubs that a town may mean: those whose nickname or full name is in the article, a single one only where no other league explains more. */
function clubsOfTown(
  town: string,
  byNickname: ReadonlyMap<string, Club>,
  named: NamedClubs,
  leagues: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): readonly Club[] {
  const ofTown = lexicon.clubs(town).filter(({ towns }) => towns.includes(town));
  const told = ofTown.filter(
    (club) => isInFull(club, named) || club.nicknames.some((nickname) => byNickname.get(nickname) === club),
  );
  const [only, another] = told;
  if (only === undefined || another !== undefined || isInFull(only, named)) return told;
  return ofTown.some((club) => weightOf(club, leagues) > weightOf(only, leagues)) ? [] : told;
}

const weightOf = ({ league }: Club, leagues: ReadonlyMap<string, number>): number => leagues.get(league) ?? 0;

const isInFull = ({ towns, nicknames }: Club, named: NamedClubs): boolean =>
  fullNamesOf(towns, nicknames).some((name) => named.has(name));

/** The club whose nickname or full name stands nearest before a place. */
function latestBefore(clubs: readonly Club[], named: NamedClubs, place: number): Club | undefined {
  let best: Club | undefined;
  let bestPlace = -1;
  for (const club of clubs) {
    for (const name of [...club.nicknames, ...fullNamesOf(club.towns, club.nicknames)]) {
      for (const { span } of named.get(name) ?? []) {
        if (span.start >= place || span.start <= bestPlace) continue;
        best = club;
        bestPlace = span.start;
      }
    }
  }
  return best;
}
