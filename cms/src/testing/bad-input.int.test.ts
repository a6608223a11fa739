import { sampleOrAll } from '@portolano/test-kit';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Desk, signIn } from './desk.ts';
import { badPicturesSuite } from './bad-pictures-suite.ts';
import { badTextsSuite } from './bad-texts-suite.ts';
import { type Bed, openBed } from './bed.ts';
import { hostileTextsSuite } from './hostile-texts-suite.ts';
import { manyRelationsSuite } from './many-relations-suite.ts';
import { twoEditorsSuite } from './two-editors-suite.ts';

let bed: Bed;
let desk: Desk;
let otherDesk: Desk;

beforeAll(async () => {
	bed = await openBed();
	desk = await signIn(bed, 'anna');
	otherDesk = await signIn(bed, 'bruno');
}, 120_000);

afterAll(() => bed.close());

// Pictures are judged before anything is written, so their tests don't depend on the database.
const withPictures = inject('mongoUrl') === undefined || sampleOrAll(false, true);

describe('bad input', () => {
	const stage = () => ({ bed, desk, otherDesk });
	if (withPictures) badPicturesSuite(stage);
	badTextsSuite(stage);
	twoEditorsSuite(stage);
	manyRelationsSuite(stage);
	hostileTextsSuite(stage);
});
