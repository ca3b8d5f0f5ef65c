import { roles } from '@zhenggai/core';
import * as z from 'zod';
import { ledgerCommand } from '../commands/ledgerCommand.ts';
import { name, on } from '../schema/fields.ts';
import type { App } from '../server/App.ts';
import type { Service } from '../server/ServerOptions.ts';

const body = z
  .strictObject({ name, department: name, role: z.enum(roles), on })
  .meta({ id: 'Person', examples: [{ name: '姜映雪', department: '河道管理科', role: 'contact' }] });

export function registerPerson(app: App, service: Service): void {
  ledgerCommand(app, service, {
    method: 'POST',
    path: '/persons',
    operationId: 'registerPerson',
    tag: 'persons',
    summary: 'Register a person, or give one a further role',
    body,
    command: ({ on: _, ...person }) => ({ type: 'RegisterPerson', ...person }),
  });
}
