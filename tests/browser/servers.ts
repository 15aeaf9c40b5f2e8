import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { filesIn } from '../../src/build/site/edition.ts'
import { caddy, nginx, type Place } from '../../src/build/site/hosting.ts'
import { namedIn } from '../../src/build/site/policy.ts'

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export interface Running {
  readonly address: string
  /** Every path it was asked for. */
  readonly heard: readonly string[]
  readonly close: () => Promise<void>
}

/** Where a built folder lies on a server that is tried, with the scripts that its pages name. */
export function placeOf(path: string, folder = 'dist', framedBy: readonly string[] = []): Place {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'))
  const named = namedIn(pages.map((page) => readFileSync(page, 'utf8')))
  return { path, folder: resolve(folder), framedBy, named }
}

/** What can be tried here. Each runs under the settings that the build writes for the place. */
export const servers = {
  nginx: { there: runs('nginx', '-v'), brotli: existsSync(brotliModule), serve: serveNginx },
  Caddy: { there: runs('caddy', 'version'), brotli: true, serve: serveCaddy },
} as const

export async function serveNginx(place: Place, at?: number): Promise<Running> {
  const [home, port] = [mkdtempSync(join(tmpdir(), 'bti-nginx-')), at ?? (await freePort())]
  const { brotli } = servers.nginx
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  mkdirSync(join(home, 'logs'))
  writeFileSync(
    join(home, 'nginx.conf'),
    `
${brotli ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events {}
http {
  log_format asked '$request_uri';
  access_log ${home}/heard asked;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    server_name localhost;
    ${nginx(place, brotli)}
  }
}`,
  )
  const args = ['-c', join(home, 'nginx.conf'), '-p', home]
  return started(spawn('nginx', args, { stdio: 'inherit' }), port, place, home)
}

async function serveCaddy(place: Place, at?: number): Promise<Running> {
  const [home, port] = [mkdtempSync(join(tmpdir(), 'bti-caddy-')), at ?? (await freePort())]
  writeFileSync(
    join(home, 'Caddyfile'),
    `{
  admin off
  auto_https off
  log {
    level ERROR
  }
}
http://127.0.0.1:${port} {
${caddy(place)}
}
`,
  )
  const args = ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile']
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home }
  return started(spawn('caddy', args, { stdio: 'ignore', env }), port, place, home)
}

/** Waits until it answers. It ends with the program that started it, whatever happens there. */
async function started(
  server: ReturnType<typeof spawn>,
  port: number,
  { path }: Place,
  home: string,
): Promise<Running> {
  const address = `http://127.0.0.1:${port}${path}`
  const ended = new Promise((done) => server.on('exit', done))
  const kill = () => server.kill('SIGTERM')
  process.once('exit', kill)
  for (;;) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) break
    if (answer) throw new Error(`${address} answers ${answer.status}.`)
    if (server.exitCode !== null) throw new Error(`The server for ${address} did not start.`)
    await new Promise((later) => setTimeout(later, 50))
  }
  return {
    address,
    get heard() {
      return readFileSync(join(home, 'heard'), 'utf8').split('\n').filter(Boolean)
    },
    close: async () => {
      process.off('exit', kill)
      kill()
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function runs(program: string, version: string): boolean {
  return spawnSync(program, [version]).status === 0
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => found(typeof at === 'object' && at ? at.port : 0))
    })
  })
}
