import type { Response } from 'express';

/** A failure in the form of GraphQL's, so that a client reads one form only. */
export function sendFailure(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
