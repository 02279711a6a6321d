interface LegendSignProps {
  /** `symbol:square`, `line:broken`, `mark:divorced`, `home`, … as a scene's legend names them. */
  readonly sign: string;
}

const outlines: Readonly<Record<string, string>> = {
  square: 'M9 3H25V19H9Z',
  circle: 'M17 3a8 8 0 1 0 0 16a8 8 0 1 0 0 -16z',
  diamond: 'M17 2L26 11L17 20L8 11Z',
  triangle: 'M17 3L26 19H8Z',
};

const dashes: Readonly<Record<string, string>> = { broken: '6 4', dotted: '2 3', 'dash-dot': '7 3 2 3' };

/** A small drawing beside the words of a legend. Nothing to a screen reader: the words say it. */
export function LegendSign({ sign }: LegendSignProps) {
  const [kind = '', name = ''] = sign.split(':');
  return (
    <svg
      width="34"
      height="22"
      viewBox="0 0 34 22"
      aria-hidden
      focusable="false"
      fill="none"
      stroke="#14191f"
      strokeWidth="2"
    >
      {kind === 'symbol' ? <Symbol name={name} /> : null}
      {kind === 'line' || kind === 'partner' ? <Line name={name} /> : null}
      {kind === 'mark' ? <Mark name={name} /> : null}
      {kind === 'ghost' ? (
        <path d="M17 4a7 7 0 1 0 0 14a7 7 0 1 0 0 -14z" stroke="#56606a" strokeDasharray="2 3" />
      ) : null}
      {kind === 'home' ? (
        <path d="M3 3H31V19H3Z" stroke="#6b5d3f" strokeDasharray="2 3" fill="#faf7f0" />
      ) : null}
    </svg>
  );
}

function Symbol({ name }: { readonly name: string }) {
  const outline = outlines[name];
  if (outline !== undefined) return <path d={outline} />;
  const square = outlines.square ?? '';
  if (name === 'dead') return <path d={`${square}M9 3L25 19M25 3L9 19`} />;
  if (name === 'focus')
    return <path d="M17 2a9 9 0 1 0 0 18a9 9 0 1 0 0 -18z" stroke="#0b4f6c" strokeWidth="3" />;
  if (name === 'chosen') return <path d={`${square}M12.5 6.5H21.5V15.5H12.5Z`} strokeWidth="1.6" />;
  return <path d={square} strokeDasharray="4 3" />;
}

function Line({ name }: { readonly name: string }) {
  if (name === 'double') {
    return (
      <>
        <path d="M2 8H32" />
        <path d="M2 14H32" strokeDasharray="6 4" />
      </>
    );
  }
  const dash = dashes[name];
  return <path d="M2 11H32" {...(dash === undefined ? {} : { strokeDasharray: dash })} />;
}

function Mark({ name }: { readonly name: string }) {
  if (name === 'separated') return <path d="M2 11H32M14 18L20 4" />;
  if (name === 'divorced') return <path d="M2 11H32M11 18L17 4M17 18L23 4" />;
  if (name === 'identical') return <path d="M8 11H26" />;
  return (
    <text x="17" y="16" textAnchor="middle" fontSize="13" fill="#14191f" stroke="none">
      {name}
    </text>
  );
}
