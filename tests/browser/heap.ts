import type { Page } from '@playwright/test'

interface Heap {
  readonly snapshot: {
    readonly meta: {
      node_fields: string[]
      node_types: [string[]]
      edge_fields: string[]
      edge_types: [string[]]
    }
  }
  readonly nodes: number[]
  readonly edges: number[]
  readonly strings: string[]
}

/** Everything the page still reaches, as the browser itself counts it. */
export async function heapOf(page: Page): Promise<Heap> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.enable')
  await cdp.send('HeapProfiler.collectGarbage')
  const chunks: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await cdp.detach()
  return JSON.parse(chunks.join(''))
}

/**
 * Live objects that are an answer – a state, and what was answered there, or how a group voted there –
 * and live strings that are the code. V8 also keeps an empty form for each kind of object; its fields hold no text.
 */
export function answersIn({ snapshot: { meta }, nodes, edges, strings }: Heap, code: string) {
  const [width, edgeWidth] = [meta.node_fields.length, meta.edge_fields.length]
  const countAt = meta.node_fields.indexOf('edge_count')
  const property = meta.edge_types[0].indexOf('property')
  const texts = ['string', 'concatenated string', 'sliced string'].map((type) =>
    meta.node_types[0].indexOf(type),
  )
  let objects = 0
  let codes = 0
  let edge = 0
  for (let node = 0; node < nodes.length; node += width) {
    const named = new Set<string>()
    for (let left = nodes[node + countAt] ?? 0; left > 0; left -= 1, edge += edgeWidth) {
      const holdsText = texts.includes(nodes[edges[edge + 2] ?? 0] ?? -1)
      if (edges[edge] === property && holdsText) named.add(strings[edges[edge + 1] ?? 0] ?? '')
    }
    if (named.has('at') && (named.has('answer') || named.has('chosen'))) objects += 1
    if (strings[nodes[node + 1] ?? 0] === code) codes += 1
  }
  return { objects, codes }
}
