import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { changeToDrawnMarks, changeToNamedMarks } from '../database/drawn-marks-in-sqlite.ts'

export const up = ({ db }: MigrateUpArgs): Promise<void> => changeToDrawnMarks(db)

export const down = ({ db }: MigrateDownArgs): Promise<void> => changeToNamedMarks(db)
