import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, type ZlibOptions } from 'node:zlib'
import { build, runnerImport, type Plugin, type Rolldown, type ViteDevServer } from 'vite'
import type { Entry, Loads } from './built.ts'
import type * as devSite from './devSite.ts'
import { filesIn } from './edition.ts'
import type * as buildSite from './buildSite.ts'

/** Where the scripts of the pages begin. */
export const entries: Readonly<Record<Entry, string>> = {
  guide: 'src/main.tsx',
  meeting: 'src/mainMeeting.tsx',
  training: 'src/mainTraining.tsx',
  selftest: 'src/selftest/main.tsx',
  editor: 'src/editor/main.tsx',
  choose: 'src/choose.ts',
  slides: 'src/slides.ts',
  glossary: 'src/glossary.ts',
}

/** The site as a part of Vite: it writes every page after the build, and answers with them in `npm run dev`. */
export function site(): readonly Plugin[] {
  return [writing(), serving(), previewing()]
}

function writing(): Plugin {
  return {
    name: 'bti-write',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      if (this.environment.config.build.ssr) return
      const outputs = Object.values(bundle)
      const made = new Map(
        ['public', dir].flatMap((folder) => {
          const files = folder === dir ? outputs.map(({ fileName }) => fileName) : below(folder)
          return files.map((file) => [file, readFileSync(join(folder, file))] as const)
        }),
      )
      const { module } = await runnerImport<typeof buildSite>('./src/build/site/buildSite.ts', {
        configFile: false,
        mode: 'production',
        json: { namedExports: false, stringify: true },
      })
      const written = module.buildSite(made, loadsIn(outputs), await workerCode())
      for (const [file, text] of written.files) put(join(dir, file), text)
      // Nine tenths of a build, and nothing a test looks at.
      if (!process.env['BTI_UNCOMPRESSED'])
        await Promise.all(
          [...made.keys(), ...written.files.keys()].map((file) => compress(join(dir, file))),
        )
      const hosting = `${dir}-hosting`
      rmSync(hosting, { recursive: true, force: true })
      for (const [file, text] of written.hosting) put(join(hosting, file), text)
      this.info(written.said)
    },
  }
}

/** What each entry asks for, as Vite knows it. */
function loadsIn(
  outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): Record<Entry, Loads> {
  const chunks = outputs.filter((output) => output.type === 'chunk')
  const chunkOf = (file: string) => chunks.find(({ fileName }) => fileName === file)
  const partsOf = (file: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const part of chunkOf(file)?.imports ?? []) {
      if (found.has(part)) continue
      found.add(part)
      partsOf(part, found)
    }
    return found
  }
  const of = (entry: Entry): Loads => {
    const chunk = chunks.find(({ isEntry, name }) => isEntry && name === entry)
    if (!chunk) throw new RangeError(`Vite made no ${entry}.`)
    const parts = [...partsOf(chunk.fileName)]
    const styles = [chunk.fileName, ...parts].flatMap((file) => [
      ...(chunkOf(file)?.viteMetadata?.importedCss ?? []),
    ])
    return { script: chunk.fileName, parts, styles: [...new Set(styles)] }
  }
  const [guide, training] = [of('guide'), of('training')]
  // A page with no styles of its own looks like the guide.
  return {
    guide,
    meeting: of('meeting'),
    training,
    slides: { ...of('slides'), styles: training.styles },
    selftest: of('selftest'),
    editor: of('editor'),
    choose: { ...of('choose'), styles: guide.styles },
    glossary: of('glossary'),
  }
}

/** The service worker in one file: a worker that imports could be half of one edition. */
async function workerCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'src/build/worker/worker.ts', output: { format: 'iife' } },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('The service worker was not built.')
  return chunk.code
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Both at once, on as many threads as there are: the slowest part of a build. */
async function compress(file: string): Promise<void> {
  if (!/\.(html|js|css|svg|json|webmanifest)$/.test(file)) return
  const bytes = readFileSync(file)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  writeFileSync(`${file}.br`, await inBrotli(bytes, quality))
  writeFileSync(`${file}.gz`, await inGzip(bytes, { level: 9 }))
}

const inBrotli = promisify(brotliCompress)
const inGzip = promisify<Uint8Array, ZlibOptions, Uint8Array>(gzip)

function below(folder: string): readonly string[] {
  return filesIn(folder).map((file) => file.slice(folder.length + 1))
}

/** `npm run dev` answers as the built site, from the files as they are now. */
function serving(): Plugin {
  return {
    name: 'bti-serve',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (/\.(yaml|json)$/.test(file)) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        void answer(server, request, response, next)
      })
    },
  }
}

async function answer(
  server: ViteDevServer,
  request: IncomingMessage,
  response: ServerResponse,
  next: (fault?: unknown) => void,
): Promise<void> {
  const url = request.url ?? '/'
  const [path = '/'] = url.split('?')
  const wantsPage =
    (request.headers.accept ?? '*/*').includes('text/html') || !request.headers['sec-fetch-dest']
  if (!/^\/(packs|words)\//.test(path) && !/(\/|\.html|\.webmanifest|\/[^./]*)$/.test(path))
    return next()
  if (/^\/(@|src\/|node_modules\/)/.test(path)) return next()
  try {
    // A module of our own, loaded by its path: TypeScript cannot know what is in it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const pages = (await server.ssrLoadModule('/src/build/site/devSite.ts')) as typeof devSite
    const said = pages.devAnswer(decodeURI(path.slice(1)))
    if (said.status === 404 && !wantsPage) return next()
    response.statusCode = said.status
    response.setHeader('Content-Type', `${said.type}; charset=utf-8`)
    const html = said.type === 'text/html'
    response.end(html ? await server.transformIndexHtml(path, said.text) : said.text)
  } catch (fault) {
    next(fault)
  }
}

/** `npm start` answers as the plainest real server: a folder with its page, an unknown address with 404. */
function previewing(): Plugin {
  return {
    name: 'bti-preview',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?')
        const folder = existsSync(join(config.build.outDir, path, 'index.html'))
        if (folder && path.endsWith('/')) request.url = `${path}index.html`
        if (!folder || path.endsWith('/')) return next()
        response.writeHead(301, { Location: `${path}/` }).end()
      })
      return () => {
        middlewares.use((_, response) => {
          const lost = join(config.build.outDir, '404.html')
          response.statusCode = 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(existsSync(lost) ? readFileSync(lost) : '404')
        })
      }
    },
  }
}
