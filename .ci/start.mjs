/**
 * Builds and serves the guide: `npm start`. One program and no child, so that whoever stops it stops
 * everything.
 */
import { build, preview } from 'vite'

await build()
const server = await preview()
server.printUrls()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => void server.close().finally(() => process.exit(0)))
