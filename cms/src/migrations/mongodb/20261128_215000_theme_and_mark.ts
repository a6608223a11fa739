import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { withLook, withThemeAndMark } from '../../database/theme-and-mark.ts'

type Change = (site: Record<string, unknown>) => Record<string, unknown>

async function changeSites({ payload, session }: MigrateUpArgs | MigrateDownArgs, change: Change): Promise<void> {
  const options = session ? { session } : {}
  const places = [
    { model: payload.db.collections['site'], of: {}, field: undefined },
    { model: payload.db.versions['site'], of: {}, field: 'version' },
    // The publisher reads the whole log: older entries need the current shape too.
    { model: payload.db.collections['log-entries'], of: { type: 'site' }, field: 'document' },
  ]
  for (const { model, of, field } of places) {
    if (!model) continue
    for await (const row of model.collection.find(of, options)) {
      const { _id, ...whole } = row
      const site = field === undefined ? whole : row[field]
      if (typeof site !== 'object' || site === null) continue
      const changed = change(site)
      await model.collection.replaceOne({ _id }, field === undefined ? changed : { ...whole, [field]: changed }, options)
    }
  }
}

export const up = (args: MigrateUpArgs): Promise<void> => changeSites(args, withThemeAndMark)

export const down = (args: MigrateDownArgs): Promise<void> => changeSites(args, withLook)
