import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether there is an nginx to run, and whether it can send brotli. */
export function findNginx() {
  const there = spawnSync('nginx', ['-v']).status === 0
  return there ? { brotli: existsSync(brotliModule) } : undefined
}

/**
 * Serves dist/ with nginx under settings that the build wrote for that path.
 *
 * @param {string} path with a slash at both ends
 * @param {(place: { path: string, folder: string, framedBy: string[] }, brotli: boolean) => string} settings
 */
export async function serveNginx(path, settings) {
  const brotli = findNginx()?.brotli ?? false
  const home = mkdtempSync(join(tmpdir(), 'bti-nginx-'))
  const folder = join(home, 'site')
  cpSync('dist', folder, { recursive: true })
  mkdirSync(join(home, 'logs'))
  // Nobody's user must be able to read it.
  spawnSync('chmod', ['-R', 'a+rX', home])
  const port = await freePort()
  const config = `
${brotli ? `load_module ${brotliModule};` : ''}
daemon off;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events {}
http {
  access_log ${home}/access.log;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  server {
    listen 127.0.0.1:${port};
    server_name localhost;
    ${settings({ path, folder, framedBy: [] }, brotli)}
  }
}`
  writeFileSync(join(home, 'nginx.conf'), config)
  const nginx = spawn('nginx', ['-c', join(home, 'nginx.conf'), '-p', home], { stdio: 'inherit' })
  const address = `http://127.0.0.1:${port}${path}`
  for (let left = 50; left > 0; left -= 1) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) break
    await new Promise((later) => setTimeout(later, 100))
  }
  return {
    address,
    brotli,
    close: async () => {
      const ended = new Promise((done) => nginx.on('exit', done))
      nginx.kill('SIGQUIT')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => found(typeof at === 'object' && at ? at.port : 0))
    })
  })
}
