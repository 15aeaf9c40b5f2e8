import { createServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const server = await createServer({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } })
beforeAll(() => server.listen())
afterAll(() => server.close())

const get = async (path: string) => {
  const response = await fetch(new URL(path, server.resolvedUrls?.local[0]))
  return { type: response.headers.get('content-type'), text: await response.text() }
}

test('while the guide is changed, a municipality’s page names its own pack, and the pack comes', async () => {
  const { text } = await get('/tinn/nb/')
  expect(text).toContain('data-name="Tinn"')
  const [, pack = ''] = /data-pack="\.\.\/\.\.(\/packs\/[^"]+)"/.exec(text) ?? []
  const { type, text: script } = await get(pack)
  expect(type).toContain('text/javascript')
  expect(script).toContain('Felles barn – felles ansvar')
})

test.each([
  ['a municipality without a pack has its name on the page', '/oslo/nb/', 'data-name="Oslo"'],
  ['an address of no municipality says so', '/finnes-ikke/nb/', 'data-note="unknown"'],
  ['what is special about a municipality can be read', '/loten/nb/om.html', 'Skolefravær'],
  ['a municipality can be chosen', '/velg-kommune.html', 'Velg kommune'],
  ['the national guide is where it was', '/', 'src="src/main.tsx"'],
])('%s', async (_, path, said) => {
  const { type, text } = await get(path)
  expect(type).toContain('text/html')
  expect(text).toContain(said)
})
