import { z } from 'zod';
import { topics } from './vocabularies/topics.ts';
import { codeSchema } from './vocabulary.ts';

/** Topics of the national vocabulary that a document is about. */
export const topicCodes = z.array(codeSchema(topics));
