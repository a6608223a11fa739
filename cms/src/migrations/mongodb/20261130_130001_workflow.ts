import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { removeStates, setStates } from '../../database/states-in-mongodb.ts'

export const up = (args: MigrateUpArgs): Promise<void> => setStates(args)

export const down = (args: MigrateDownArgs): Promise<void> => removeStates(args)
