import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const SITEMAPS = {
  namespace: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  fileName: 'sitemap.xsd',
  contents: readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8'),
}

const XSD = 'xmlns="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"'

/**
 * Google's two extensions, as documented; the schema of sitemaps.org requires foreign elements to
 * be declared.
 */
const EXTENSIONS = [
  extension(
    'sitemap-image/1.1',
    '<element name="image"><complexType><sequence><element name="loc" type="anyURI"/></sequence></complexType></element>',
  ),
  extension(
    'sitemap-news/0.9',
    `<element name="news"><complexType><sequence>
      <element name="publication"><complexType><sequence>
        <element name="name" type="string"/><element name="language" type="language"/>
      </sequence></complexType></element>
      <element name="publication_date" type="dateTime"/><element name="title" type="string"/>
    </sequence></complexType></element>`,
  ),
]

/** The schema errors of a sitemap, including Google's extensions. */
export async function sitemapErrors(xml: string): Promise<string[]> {
  const imports = [SITEMAPS, ...EXTENSIONS]
  const all = imports.map((one) => `<import namespace="${one.namespace}" schemaLocation="${one.fileName}"/>`)
  const schema = { fileName: 'all.xsd', contents: `<schema ${XSD}>${all.join('')}</schema>` }
  const preload = imports.map(({ fileName, contents }) => ({ fileName, contents }))
  return (await validateXML({ xml, schema, preload })).errors.map(({ message }) => message)
}

function extension(name: string, content: string) {
  const namespace = `http://www.google.com/schemas/${name}`
  const contents = `<schema ${XSD} targetNamespace="${namespace}">${content}</schema>`
  return { namespace, fileName: `${name.replace('/', '-')}.xsd`, contents }
}
