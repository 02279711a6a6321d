import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import './tokens.css';
import './base.css';

import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';

import { openConnection } from './connection.ts';
import { router } from './router.tsx';

const page = document.querySelector('#page');
if (page === null) throw new Error('The page has no place to draw in');

createRoot(page).render(
  <StrictMode>
    <ApolloProvider client={openConnection('/graphql')}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);
