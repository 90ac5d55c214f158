import { strToU8, zipSync } from 'fflate';

const RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/main.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>`;

const PROPERTIES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title>template 2011 final</dc:title><cp:category>Culture</cp:category><dc:language>en-US</dc:language><dcterms:created>2011-01-01T00:00:00Z</dcterms:created>
</cp:coreProperties>`;

const coverPage = (publishDate: string): string =>
  `<?xml version="1.0"?>\n<CoverPageProperties xmlns="http://schemas.microsoft.com/office/2006/coverPageProps"><PublishDate>${publishDate}</PublishDate><Abstract/></CoverPageProperties>`;

/** A Word document with this body, in WordprocessingML, and in the field for it the day of its publication. */
export function docxFile(body: string, publishDate?: string): Uint8Array {
  const main = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return zipSync({
    '_rels/.rels': strToU8(RELATIONS),
    'word/main.xml': strToU8(main),
    'docProps/core.xml': strToU8(PROPERTIES),
    'customXml/item1.xml': strToU8('<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>'),
    ...(publishDate === undefined ? {} : { 'customXml/item2.xml': strToU8(coverPage(publishDate)) }),
  });
}
