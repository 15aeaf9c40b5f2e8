/**
 * The one place that says what a browser may do with the guide.
 *
 * The meta tag of every page, `_headers`, and the settings for nginx, Caddy and IIS are all written
 * from here (hosting.ts, writeSite.ts). Change it here, build, and read the tests in tests/build/.
 */

type Directives = Readonly<Record<string, readonly string[]>>

/** Who may show the guide in a frame: nobody, or the municipality's own pages. */
export type FramedBy = readonly string[]

/** The only name a Trusted Types policy may have; it lets through the address of the service worker alone. */
export const workerPolicyName = 'bti-sw'

const always = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'manifest-src': ["'self'"],
  'connect-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
} satisfies Directives

/** The hashes of what a page may run, and of the styles that stand in it. */
export interface Named {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** For the meta tag of a page that runs these files and what they load in turn, and nothing else. */
export function pagePolicy(named: Named): string {
  return written({ ...always, ...styled(named), ...running(named) })
}

/**
 * For the header of every page of a release: it runs the scripts of all of them. The page's own policy
 * is in force beside it, and names fewer. Only a header can say who may frame the page.
 */
export function headerPolicy(framedBy: FramedBy, named: Named): string {
  return written({
    ...always,
    ...styled(named),
    ...running(named),
    'frame-ancestors': framedBy.length > 0 ? framedBy : ["'none'"],
  })
}

/**
 * The files are named by their contents. `'self'` is for browsers too old for that; the others
 * take no notice of it. Without scripts the page may run none.
 */
function running({ scripts }: Named): Directives {
  if (scripts.length === 0) return { 'script-src': ["'none'"], 'trusted-types': ["'none'"] }
  return {
    'script-src': ["'self'", "'strict-dynamic'", ...scripts.map((hash) => `'${hash}'`)],
    'worker-src': ["'self'"],
    'trusted-types': [workerPolicyName],
  }
}

/** A style that stands in a page is let through by its hash, and no other is. */
function styled({ styles }: Named): Directives {
  return { 'style-src': ["'self'", ...styles.map((hash) => `'${hash}'`)] }
}

/** What written pages let through, each once: what the header of their release must let through. */
export function namedIn(pages: readonly string[]): Named {
  const policies = pages.flatMap(
    (html) => /"Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? [],
  )
  const hashesOf = (directive: string) => {
    const values = policies.flatMap((policy) =>
      policy.split('; ').filter((each) => each.startsWith(`${directive} `)),
    )
    const hashes = values.flatMap((value) => value.match(/(?<=')sha256-[^']+/g) ?? [])
    return [...new Set(hashes)].toSorted()
  }
  return { scripts: hashesOf('script-src'), styles: hashesOf('style-src') }
}

/** What is no page runs nothing and asks for nothing, should anybody open it by itself. */
export const filePolicy = written({
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
})

/** The service worker alone may fetch: it fills the cache, and gets its policy from its own header. */
export const workerPolicy = written({
  'default-src': ["'none'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
})

/** What browsers have asked permission for, so far. Copying the code and the plan is the person's own act. */
const features = [
  'accelerometer',
  'ambient-light-sensor',
  'attribution-reporting',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'deferred-fetch',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'join-ad-interest-group',
  'keyboard-map',
  'local-fonts',
  'local-network-access',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'run-ad-auction',
  'screen-wake-lock',
  'serial',
  'shared-storage',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
] as const

export interface Header {
  readonly name: string
  readonly value: string
}

/** The headers of every answer but the policy and the cache rule, which depend on the file. */
export function commonHeaders(framedBy: FramedBy): readonly Header[] {
  return [
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'no-referrer' },
    { name: 'Permissions-Policy', value: features.map((feature) => `${feature}=()`).join(', ') },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    { name: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
    { name: 'X-DNS-Prefetch-Control', value: 'off' },
    ...(framedBy.length === 0 ? [{ name: 'X-Frame-Options', value: 'DENY' }] : []),
  ]
}

/** Files with their contents in their name never change; all others are asked for each time. */
export const cacheRules = {
  named: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}
