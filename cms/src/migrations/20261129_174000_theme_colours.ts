import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { changeToThemeColours, changeToThemeNames } from '../database/theme-colours-in-sqlite.ts'

export const up = ({ db }: MigrateUpArgs): Promise<void> => changeToThemeColours(db)

export const down = ({ db }: MigrateDownArgs): Promise<void> => changeToThemeNames(db)
