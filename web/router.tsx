import { createBrowserRouter } from 'react-router';

import { ErrorPage } from './pages/error-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { PageFrame } from './pages/page-frame.tsx';
import { SearchPage } from './pages/search-page.tsx';

/** Four pages. The family map, the worklist and the symbols come as their own pieces, so that the search box is there at once. */
export const router = createBrowserRouter([
  {
    element: <PageFrame />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <p role="status">Opening…</p>,
    children: [
      { path: '/', element: <SearchPage /> },
      {
        path: '/family/:focusId',
        lazy: async () => ({ Component: (await import('./pages/family-page.tsx')).FamilyPage }),
      },
      {
        path: '/worklist',
        lazy: async () => ({ Component: (await import('./pages/worklist-page.tsx')).WorklistPage }),
      },
      ...['/standing', '/standing/:questionId'].map((path) => ({
        path,
        lazy: async () => ({ Component: (await import('./pages/standing-page.tsx')).StandingPage }),
      })),
      {
        path: '/symbols',
        lazy: async () => ({ Component: (await import('./pages/symbols-page.tsx')).SymbolsPage }),
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
