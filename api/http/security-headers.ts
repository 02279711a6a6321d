import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The only inline styles that may run, by their content: Cytoscape 3.34, react-aria-components 1.22 and Observable Plot
 * 0.6.17 each write one style element. They change with the version, so a browser test fails on any violation.
 */
const styleHashes = [
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='",
];

/** Nothing from elsewhere, nothing inline, no frames; pictures may be data because Cytoscape draws symbols so. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...styleHashes],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Plain HTTP on this machine only: a browser must not be told to insist on HTTPS for localhost.
    strictTransportSecurity: false,
  });
}
