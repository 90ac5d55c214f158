import assert from 'node:assert/strict';
import { readsLikeProse } from '../../../../src/core/index';

const PROSE = 'The council met on Monday to vote.\n\nNobody from the harbour office came, and the vote was put off again.\n';
const DATA = 'flask==3.0.1\nrequests>=2.31 ; python_version > "3.8"\n';

describe('readsLikeProse', () => {
  it('goes by what a file holds', () => {
    assert.ok(readsLikeProse('notes.txt', PROSE));
    assert.ok(readsLikeProse('notes.txt', PROSE.replaceAll('\n', '\r\n')));
    for (const text of ['', DATA, 'One. Two.\n', '12.5 3.4 8.8\n'.repeat(20), `${PROSE}\0`])
      assert.ok(!readsLikeProse('notes.txt', text));
  });

  it('knows sentences of scripts without capitals', () => {
    for (const text of [
      'اجتمع المجلس يوم الاثنين للتصويت على ميزانية الميناء الجديد. ولم يحضر أحد من مكتب الميناء، فتأجل التصويت مرة أخرى.\n',
      'המועצה נפגשה ביום שני כדי להצביע על תקציב הנמל החדש. איש ממשרד הנמל לא הגיע, וההצבעה נדחתה שוב.\n',
      'परिषद सोमवार को नए बंदरगाह के बजट पर मतदान करने के लिए मिली। बंदरगाह कार्यालय से कोई नहीं आया और मतदान फिर टल गया।\n',
      '市议会周一开会，就新港口的预算进行表决。港务局没有人出席，表决再次推迟。\n',
    ])
      assert.ok(readsLikeProse('notes.txt', text), text);
    assert.ok(!readsLikeProse('notes.txt', 'المدينة\nالميناء\nالمجلس\n'));
    assert.ok(!readsLikeProse('notes.txt', '名前: 値\n名前: 値\n'));
  });

  it('knows a sentence that ends behind a quotation mark or a bracket', () => {
    assert.ok(
      readsLikeProse(
        'notes.txt',
        'Der Bürgermeister sagte am Montag, er wolle „erst einmal abwarten“. Die Union nannte das (erneut) „feige“.\n',
      ),
    );
  });

  it('takes no file for an article that programs and their makers keep under a name of its own', () => {
    for (const name of ['LICENSE.txt', 'license-apache-2.0.txt', 'Licence.txt', 'COPYING.LESSER.txt', 'CMakeLists.txt'])
      assert.ok(!readsLikeProse(name, PROSE), name);
    for (const name of ['requirements-dev.txt', 'robots.txt', 'humans.txt', 'AUTHORS.txt', 'NOTICE.txt', 'todo.txt'])
      assert.ok(!readsLikeProse(name, PROSE), name);
  });

  it('takes an article for one whose headline begins with such a word', () => {
    for (const name of ['robots-take-jobs.txt', 'Humans of the harbour.txt', 'authors-guild-sues.txt', 'notice of strike.txt'])
      assert.ok(readsLikeProse(name, PROSE), name);
  });
});
