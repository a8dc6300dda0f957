import type { Permission } from '@mutuality/domain/access';
import { SetMetadata } from '@nestjs/common';

export const REQUIRES = 'mutuality:requires';
export const PUBLIC = 'mutuality:public';

/** The permission an operation needs. An operation with neither `@Requires` nor `@Public` keeps the server from booting. */
export const Requires = (permission: Permission) => SetMetadata(REQUIRES, permission);

/** An operation for everybody, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);
