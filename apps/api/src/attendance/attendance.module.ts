import { Module } from '@nestjs/common';
import { AttendanceResolver } from './attendance.resolver.js';

@Module({ providers: [AttendanceResolver] })
export class AttendanceModule {}
