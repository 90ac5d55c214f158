import assert from 'node:assert/strict';
import { capitalStretches } from '../../../../src/core/detect/model/mended/capitalStretches';
import { settledPeople } from '../../../../src/core/detect/model/mended/settledPeople';
import type { TaggedName } from '../../../../src/core/detect/model/weights/tagLabel';
import { nameRuns } from '../../../../src/core/detect/model/nameRuns';
import { NO_EVIDENCE, Sighting } from '../../../../src/core/detect/wordEvidence';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

describe('settledPeople', () => {
  /** Who is settled in a paragraph in which the weights found nothing. */
  const settled = (text: string, evidence: readonly number[] = NO_EVIDENCE, found: readonly string[] = []): string[] => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const { tokens, sentences } = paragraph;
    const runs = sentences.flatMap((sentence) => nameRuns(paragraph, sentence));
    const people = found.map((name): TaggedName => {
      const start = text.indexOf(name);
      const from = tokens.findIndex((token) => token.start === start);
      return { kind: 'person', from, to: tokens.findIndex((token) => token.end === start + name.length) + 1 };
    });
    return settledPeople(paragraph, capitalStretches(paragraph, runs), evidence, people).map(({ from, to }) =>
      text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    );
  };

  it('are two unlisted words of whose death, family or film something is told', () => {
    assert.deepEqual(settled('The film was directed by Dzorvan Plekt in June.'), ['Dzorvan Plekt']);
    assert.deepEqual(settled('It is about the life and death of Dzorvan Plekt and others.'), ['Dzorvan Plekt']);
    assert.deepEqual(settled('It is about the plans of Dzorvan Plekt and others.'), []);
  });

  it('are whoever is arrested, sentenced or sent to another country', () => {
    assert.deepEqual(settled('Oslo agreed to extradite Plekt to Rome.'), ['Plekt']);
    assert.deepEqual(settled('A court sentenced Plekt to life.'), ['Plekt']);
    assert.deepEqual(settled('Police arrested Plekt.'), ['Plekt']);
    assert.deepEqual(settled('Police arrested Plekt activists.'), []);
    assert.deepEqual(settled('Police praised Plekt.'), []);
  });

  it('are one word that a listed club has and that scores', () => {
    assert.deepEqual(settled("Then Arsenal's Paulinho scored twice."), ['Paulinho']);
    assert.deepEqual(settled("Then Arsenal's Paulinho shirt sold."), []);
    assert.deepEqual(settled("Then Norland's Paulinho scored twice."), []);
  });

  it('hold an office with all that it is for in front of them', () => {
    assert.deepEqual(settled('Minister of Harbours, Health and Culture Ada Lorne left.'), ['Ada Lorne']);
    assert.deepEqual(settled('It is the home of Harbours, Health and Culture Ada Lorne.'), []);
  });

  it('are a surname of the article in front of the words of somebody', () => {
    const seen = [Sighting.personLast, 0, 0, 0, 0, 0];
    assert.deepEqual(settled('Noon “continues to row,” an aide said.', seen), ['Noon']);
    assert.deepEqual(settled('Noon “continues to row,” an aide said.'), []);
    assert.deepEqual(settled('Noon continues to row.', seen), []);
  });

  it('sit for the place in front of them', () => {
    assert.deepEqual(settled('The MP for Velzhe Central Ada Lorne left.'), ['Ada Lorne']);
    assert.deepEqual(settled('The MP for Velzhe P. Losko left.'), ['P. Losko']);
    assert.deepEqual(settled('The MP for Velzhe Central left.'), []);
    assert.deepEqual(settled('The road for Velzhe Central Ada Lorne left.'), []);
  });

  it('take wickets for runs', () => {
    assert.deepEqual(settled('Velzhe took 3-44 in Leeds.'), ['Velzhe']);
    assert.deepEqual(settled('Velzhe took 3/44 in Leeds.'), ['Velzhe']);
    assert.deepEqual(settled('Velzhe took 3 boats to Leeds.'), []);
  });

  it('are addressed by a word of sentences that is a surname in the article', () => {
    const seen = [0, 0, 0, Sighting.personLast, 0, 0];
    assert.deepEqual(settled('The court heard Noon left.', seen), []);
    assert.deepEqual(settled('Then did Mr Noon leave?', seen), ['Noon']);
    assert.deepEqual(settled('Then did Mr Noon leave?'), []);
  });

  it('have initials with dots in front of one word that no list has for anything else', () => {
    assert.deepEqual(settled('He met MLAs A.S. Velzhanna and others.'), ['A.S. Velzhanna']);
    assert.deepEqual(settled('Then they met K.P. Velzhanna there.'), ['K.P. Velzhanna']);
    assert.deepEqual(settled('Then they met F.C. Velzhanna there.'), []);
    assert.deepEqual(settled('Then they met K.P. Harbour there.'), []);
    assert.deepEqual(settled('They sailed the S.S. Velzhanna there.'), []);
  });

  it('head the government, run the campaign or stand trial, by surnames that lists have for nothing else or the article has', () => {
    const seen = [0, Sighting.personLast, 0, 0, 0];
    assert.deepEqual(settled('Then the Notley government fell.'), ['Notley']);
    assert.deepEqual(settled('Then the Harbour government fell.'), []);
    assert.deepEqual(settled('The Noon campaign is out.'), []);
    assert.deepEqual(settled('The Noon campaign is out.', seen), ['Noon']);
    assert.deepEqual(settled('A Noon White House official left.', seen), ['Noon']);
    assert.deepEqual(settled('The Noon lawyers left.', seen), ['Noon']);
    assert.deepEqual(settled('The Noon lawyers left.', [0, Sighting.personLast | Sighting.organizationPart, 0, 0, 0]), []);
    assert.deepEqual(settled('The Noon ferry left.', seen), []);
  });

  it('bear a title in front of a first name and a word that is nothing else, whatever the last word is', () => {
    assert.deepEqual(settled('It moved nominated Senator Ada Velzha Too. They left.'), ['Ada Velzha Too']);
    assert.deepEqual(settled('It moved Senator Ada Harbour Too. They left.'), []);
    assert.deepEqual(settled('It moved Senator Ada Velzha Hospital. They left.'), []);
    assert.deepEqual(settled('It was the Senator Ada Velzha there.'), []);
  });

  it('own what people own, and no parent company', () => {
    assert.deepEqual(settled('It hung in Dzorvan Plekt’s apartment in June.'), ['Dzorvan Plekt']);
    assert.deepEqual(settled('It was sold by Dzorvan Plekt’s parent company in June.'), []);
  });

  it('are the writers of bylines that ran into the text', () => {
    assert.deepEqual(settled('The city grades its doors By Ada Kemmler City Hall Bureau It was late.'), ['Ada Kemmler']);
    assert.deepEqual(settled('It was late, they said. By Ada Kemmler it was later.'), []);
    assert.deepEqual(settled('The city grades its doors by Ada Kemmler and others.'), []);
  });

  it('are listed with at least three people, who are most of the others', () => {
    const text = 'They held Adnan, Zhesvan, Zahid Lorne, Zakir and Ulvar.';
    assert.deepEqual(settled(text, NO_EVIDENCE, ['Adnan', 'Zahid Lorne', 'Zakir']), ['Zhesvan', 'Ulvar']);
    assert.deepEqual(settled(text, NO_EVIDENCE, ['Adnan', 'Zahid Lorne']), []);
    assert.deepEqual(
      settled('They held Adnan, Velanto Bank, Zahid, Zakir and Ulvar Trust.', NO_EVIDENCE, ['Adnan', 'Zahid', 'Zakir']),
      [],
    );
  });
});
