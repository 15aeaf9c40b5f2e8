/**
 * Builds and serves the guide: `npm start`. One program and no child; it also stops where the npm that
 * started it has been stopped without a word to it.
 */
import { build, preview } from 'vite'

const parent = process.ppid
await build()
const server = await preview()
server.printUrls()
const stop = () => void server.close().finally(() => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
setInterval(() => process.ppid !== parent && stop(), 500).unref()
