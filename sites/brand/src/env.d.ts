/// <reference types="@portolano/site-kit/env.d.ts" />
