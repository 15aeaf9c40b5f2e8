import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** A path that is not the root, so that the tests also prove that the pages can lie anywhere. */
const base = '/et/sted/'

/** @type {Readonly<Record<string, string>>} */
const kinds = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder as the plainest static host would: files, index.html in folders, else 404.html.
 *
 * @param {string} folder
 * @param {number} [port] the same one again, for a server that was gone for a while
 * @param {(path: string) => Promise<unknown>} [hold] lets an answer wait, as on a slow net
 * @returns {Promise<{ address: string, heard: string[], close: () => Promise<void> }>} with every path it was asked for
 */
export async function serveDist(folder, port = 0, hold = () => Promise.resolve()) {
  /** @type {string[]} */
  const heard = []
  const server = createServer(async (request, response) => {
    heard.push(request.url ?? '')
    await hold(request.url ?? '')
    const found = await read(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    const shown = found ?? (await read(folder, `${base}404.html`))
    response.writeHead(found ? 200 : 404, { 'content-type': shown?.kind ?? 'text/plain' })
    response.end(shown?.bytes ?? 'Not found')
  })
  await new Promise((started) => server.listen(port, '127.0.0.1', () => started(undefined)))
  const at = server.address()
  if (!at || typeof at === 'string') throw new Error('The server has no port.')
  return {
    address: `http://127.0.0.1:${at.port}${base}`,
    heard,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} folder
 * @param {string} path
 */
async function read(folder, path) {
  if (!path.startsWith(base)) return undefined
  // Normalised from the root, so that no address leads out of the folder.
  const file = join(folder, normalize(`/${decodeURIComponent(path.slice(base.length))}`))
  try {
    const page = (await stat(file)).isDirectory() ? join(file, 'index.html') : file
    return { bytes: await readFile(page), kind: kinds[extname(page)] ?? 'application/octet-stream' }
  } catch {
    return undefined
  }
}
