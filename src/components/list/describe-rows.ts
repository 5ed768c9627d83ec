/**
 * How many rows are shown, and in what order: `65行のうち12行を、名前の順に表示しています。`
 * @param unit how rows are counted: `行`, `項目`
 * @param order the words of the chosen order; undefined for the order of the source
 */
export function describeRows(total: number, shown: number, unit: string, order?: string): string {
  if (shown === 0) {
    return `${total}${unit}のうち、当てはまるものはありません。言葉を短くするか、絞り込みを減らすと見つかることがあります。`;
  }
  const count =
    shown === total ? `${total}${unit}すべてを` : `${total}${unit}のうち${shown}${unit}を`;
  return `${count}${order === undefined ? '' : `「${order}」で`}表示しています。`;
}

/** What narrows a list, for those who have its rows but not its controls: `絞り込み：評価「C」。` */
export function describeChoices(
  query: string,
  choices: readonly { label: string; text: string }[],
): string {
  const words = query.trim() === '' ? [] : [{ label: '言葉', text: query.trim() }];
  const said = [...choices, ...words].map(({ label, text }) => `${label}「${text}」`);
  return said.length === 0 ? '' : `絞り込み：${said.join('、')}。`;
}
