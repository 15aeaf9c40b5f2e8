import { serveDist } from './serveDist.mjs'
import { placeOf, serveNginx, type Running } from './servers.ts'

/**
 * Serves a built folder as this run does: nginx at the path in BTI_NGINX_AT (run.mjs sets it), with
 * every header, or the plainest host there is, with none.
 */
export function serve(folder = 'dist', port?: number): Promise<Running> {
  const path = process.env['BTI_NGINX_AT']
  return path ? serveNginx(placeOf(path, folder), port) : serveDist(folder, port)
}
