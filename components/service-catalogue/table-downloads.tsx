/** The whole table for a spreadsheet and for programs. */
export function TableDownloads() {
  return (
    <p>
      A tabela toda: <a href="/api/v1/services.csv">planilha (CSV)</a> ou{' '}
      <a href="/api/v1/services">dados (JSON)</a>. Esta página também pode ser impressa.
    </p>
  );
}
