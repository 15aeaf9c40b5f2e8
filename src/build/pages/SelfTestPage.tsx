interface Props {
  readonly edition: string
  /** Each file that is kept, and its hash. */
  readonly files: readonly (readonly [string, string])[]
}

/** What the self-test finds on its page: the edition, and the sums of the files. */
export function SelfTestPage({ edition, files }: Props) {
  return (
    <>
      <div id="selftest" />
      <template id="edition">{edition}</template>
      <template id="files">
        <table>
          <tbody>
            {files.map(([file, hash]) => (
              <tr key={file}>
                <th scope="row">{file || 'index.html'}</th>
                <td>
                  <code>{hash}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </template>
    </>
  )
}
