import { Component, type ReactNode } from 'react';

interface ErrorFenceProps {
  readonly children: ReactNode;
  readonly fallback: ReactNode;
}

/** Keeps a part that fails from taking the page down with it. React offers this only as a class. */
export class ErrorFence extends Component<ErrorFenceProps, { readonly isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError() {
    return { isFailed: true };
  }

  override render() {
    return this.state.isFailed ? this.props.fallback : this.props.children;
  }
}
