import { readFileSync } from 'node:fs'
import type { Plugin, ViteDevServer } from 'vite'

type DevPages = typeof import('./devPages.tsx')

/** Lets `npm run dev` answer as the built site does: `/tinn/nb/`, its pack, and the choice of municipality. */
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
        if (!/^\/([a-z-]+\/nb\/|packs\/|velg-kommune)/.test(path)) return next()
        answer(server, path).then((said) => {
          if (said === undefined) return next()
          const type = path.endsWith('.js') ? 'text/javascript' : 'text/html'
          response.setHeader('Content-Type', `${type}; charset=utf-8`).end(said)
        }, next)
      })
    },
  }
}

async function answer(server: ViteDevServer, path: string): Promise<string | undefined> {
  // A module of our own, loaded by its path: TypeScript cannot know what is in it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { devPage } = (await server.ssrLoadModule('/src/build/devPages.tsx')) as DevPages
  const said = devPage(path, readFileSync('index.html', 'utf8'))
  return said === undefined || path.endsWith('.js') ? said : server.transformIndexHtml(path, said)
}
