import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClassificationCode } from './classification-code.entity.js';
import { ClassificationImportPart } from './classification-import-part.entity.js';
import { ClassificationImport } from './classification-import.entity.js';
import { ClassificationsController } from './classifications.controller.js';
import { CodeList } from './code-list.js';
import { ImportsService } from './imports.service.js';

/** The official tables of codes: brought in, and looked in. */
@Module({
  imports: [TypeOrmModule.forFeature([ClassificationCode, ClassificationImport, ClassificationImportPart])],
  controllers: [ClassificationsController],
  providers: [CodeList, ImportsService],
})
export class ClassificationsModule {}
