import type { Page } from '@playwright/test';
import type { Visitor } from '../../support/e2e-customer';
import { signIn } from './entrance';

/** A page as a customer may find it. */
export interface PageState {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
}

/** Goes to a page as a customer who is signed in. */
export const signedInAt = (visitor: Visitor, path: string) => async (page: Page) => {
  await signIn(page, visitor);
  await page.goto(path);
};
