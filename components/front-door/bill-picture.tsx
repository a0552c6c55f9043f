import styles from './bill-picture.module.css';

const quietLines = [
  { y: 214, width: 150 },
  { y: 232, width: 176 },
  { y: 250, width: 128 },
] as const;

const months = [
  { x: 232, height: 22 },
  { x: 246, height: 30 },
  { x: 260, height: 26 },
  { x: 274, height: 38 },
  { x: 288, height: 33 },
  { x: 302, height: 28 },
] as const;

/** A drawn water bill, not a copy of any: the box with the matrícula stands out, everything else is quiet. */
export function BillPicture() {
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 400 330"
      role="img"
      aria-labelledby="desenho-da-conta"
      focusable="false"
    >
      <title id="desenho-da-conta">
        Desenho de uma conta de água: a matrícula fica em destaque no alto, à direita, no quadro com os dados
        do cliente.
      </title>
      <rect className={styles.shadow} x="52" y="26" width="304" height="320" rx="10" />
      <rect className={styles.paper} x="46" y="18" width="304" height="320" rx="10" />
      <path className={styles.head} d="M46 28a10 10 0 0 1 10-10h284a10 10 0 0 1 10 10v36H46Z" />
      <path className={styles.drop} d="M77 29s-9 9.5-9 15a9 9 0 0 0 18 0c0-5.5-9-15-9-15Z" />
      <rect className={styles.headLine} x="98" y="33" width="112" height="7" rx="3.5" />
      <rect className={styles.headLine} x="98" y="46" width="74" height="5" rx="2.5" />
      <CustomerBox />
      {quietLines.map(({ y, width }) => (
        <rect key={y} className={styles.line} x="66" y={y} width={width - 46} height="7" rx="3.5" />
      ))}
      {months.map(({ x, height }) => (
        <rect key={x} className={styles.month} x={x} y={257 - height} width="9" height={height} rx="2" />
      ))}
      <rect className={styles.total} x="66" y="276" width="264" height="30" rx="5" />
      <Water />
      <Highlight />
    </svg>
  );
}

function CustomerBox() {
  return (
    <>
      <rect className={styles.box} x="66" y="84" width="264" height="104" rx="5" />
      <path className={styles.rule} d="M66 136h264M206 84v52" />
      <rect className={styles.line} x="78" y="96" width="38" height="5" rx="2.5" />
      <rect className={styles.strong} x="78" y="110" width="104" height="9" rx="4" />
      <rect className={styles.line} x="78" y="148" width="54" height="5" rx="2.5" />
      <rect className={styles.strong} x="78" y="162" width="176" height="9" rx="4" />
    </>
  );
}

function Highlight() {
  return (
    <>
      <rect className={styles.lit} x="198" y="74" width="172" height="68" rx="10" />
      <text className={styles.caption} x="214" y="98">
        Matrícula
      </text>
      <text className={styles.number} x="213" y="128">
        464726.2
      </text>
    </>
  );
}

function Water() {
  return (
    <>
      <path className={styles.swellFar} d="M0 292c50-16 96-14 150-2s110 12 160-2c36-10 62-10 90-4v46H0Z" />
      <path className={styles.swellNear} d="M0 308c60-14 110-8 170 0s120 8 230-8v30H0Z" />
    </>
  );
}
