import type { Locator, Page } from 'playwright-core';
import type { GuideDesk } from './guide-desk.ts';
import type { View } from './take-picture.ts';

/** Brings a page of the desk to where a picture is taken. */
export type Walk = (desk: GuideDesk) => Promise<View>;

/** The whole of a field of a form: label, field and hint. */
export const fieldOf = (page: Page, name: string): Locator =>
	page.locator('.field-type', { has: page.locator(`#field-${name}`) }).last();

/** The state of the document beside its form, with the moves. */
export const stripOf = (page: Page): Locator => page.getByRole('region', { name: 'Stato del contenuto' });

/** A view that is one element. */
export const only = (page: Page, part: Locator): View => ({ page, parts: [part] });
