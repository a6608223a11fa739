import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { changeToLook, changeToThemeAndMark } from '../database/theme-and-mark-in-sqlite.ts'

export const up = ({ db }: MigrateUpArgs): Promise<void> => changeToThemeAndMark(db)

export const down = ({ db }: MigrateDownArgs): Promise<void> => changeToLook(db)
