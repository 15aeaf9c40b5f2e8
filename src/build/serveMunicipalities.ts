import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Plugin, ViteDevServer } from 'vite'
import type { devPage } from './devPages.tsx'

/** What only the built site has otherwise. */
const municipal = /^\/([a-z-]+\/nb\/|packs\/|velg-kommune)/

/** Lets `npm run dev` answer as the built site: `/tinn/nb/`, its pack, and the choice of municipality. */
export function serveMunicipalities(): Plugin {
  return {
    name: 'serve-municipalities',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.endsWith('.yaml')) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?')
        if (municipal.test(path)) void answer(server, path, response, next)
        else next()
      })
    },
  }
}

async function answer(
  server: ViteDevServer,
  path: string,
  response: ServerResponse,
  next: (fault?: unknown) => void,
): Promise<void> {
  try {
    // A module of our own, loaded by its path: TypeScript cannot know what is in it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const pages = (await server.ssrLoadModule('/src/build/devPages.tsx')) as {
      readonly devPage: typeof devPage
    }
    const said = pages.devPage(path, readFileSync('index.html', 'utf8'))
    if (said === undefined) return next()
    const script = path.endsWith('.js')
    response.setHeader('Content-Type', `${script ? 'text/javascript' : 'text/html'}; charset=utf-8`)
    response.end(script ? said : await server.transformIndexHtml(path, said))
  } catch (fault) {
    next(fault)
  }
}
