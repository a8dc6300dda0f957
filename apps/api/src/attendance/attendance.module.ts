import { Module } from '@nestjs/common';
import { AttendanceResolver } from './attendance.resolver.js';
import { AttendanceExportsController } from './attendance-exports.controller.js';

@Module({ providers: [AttendanceResolver], controllers: [AttendanceExportsController] })
export class AttendanceModule {}
