import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { changeToMarksAsFiles, changeToNamedMarks } from '../database/marks-as-files-in-sqlite.ts'

export const up = ({ db }: MigrateUpArgs): Promise<void> => changeToMarksAsFiles(db)

export const down = ({ db }: MigrateDownArgs): Promise<void> => changeToNamedMarks(db)
