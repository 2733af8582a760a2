export interface paths {
    "/api/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AbsencesController_list"];
        put?: never;
        post: operations["AbsencesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/absences/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AbsencesController_affected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/absences/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AbsencePreviewController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AbsencesController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-log/extracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LogController_extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accompaniments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccompanimentsController_list"];
        put?: never;
        post: operations["AccompanimentsController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accompaniments/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccompanimentsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/block-consents/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CareAccessController_endConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookingsController_list"];
        put?: never;
        post: operations["BookingsController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookingsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_missed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/routine-asking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoutineAskingController_read"];
        put?: never;
        post: operations["RoutineAskingController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/sample-sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitSamplesController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitSamplesController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/waiting-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BookingDeedsController_wait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallbacksController_list"];
        put?: never;
        post: operations["CallbacksController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallbacksController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallbacksController_enterAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallbacksController_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallbacksController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["CallbacksController_change"];
        trace?: never;
    };
    "/api/callbacks/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallbacksController_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/callbacks/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-blocks/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CareAccessController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/care-relations/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CareAccessController_endRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classification-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassificationsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classification-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClassificationsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classification-imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClassificationsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classification-imports/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClassificationsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classification-imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassificationsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClassificationsController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClientsController_list"];
        put?: never;
        post: operations["ClientsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClientsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ClientsController_change"];
        trace?: never;
    };
    "/api/clients/{id}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClientsController_addAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/block-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CareAccessController_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/care-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CareAccessController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/care-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CareAccessController_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/care-relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CareAccessController_relate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/care-team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClientsController_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClientCodeController_read"];
        put?: never;
        post: operations["ClientCodeController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/code/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClientCodeController_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/emergency-lifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmergencyLiftsController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroundsController_list"];
        put?: never;
        post: operations["GroundsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/grounds/{groundId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GroundsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IdentificationController_identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClientsController_identity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MergeController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/merge/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MergeController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/notes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SearchController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/protection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProtectionController_read"];
        put?: never;
        post: operations["ProtectionController_protect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/protection/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProtectionController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/record-prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PaperController_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimelineController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MergeController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClinicSeriesController_list"];
        put?: never;
        post: operations["ClinicSeriesController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-series/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSeriesController_previewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-series/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSeriesController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-series/{id}/change/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSeriesController_previewChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-series/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSeriesController_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-series/{id}/stop/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSeriesController_previewStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClinicSessionsController_list"];
        put?: never;
        post: operations["ClinicSessionsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-sessions/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSessionsController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-sessions/copy/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSessionsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-sessions/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSessionsController_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clinic-sessions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClinicSessionsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConfirmationsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsentsController_list"];
        put?: never;
        post: operations["ConsentsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsentsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsultationsController_list"];
        put?: never;
        post: operations["ConsultationsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ConsultationsController_change"];
        trace?: never;
    };
    "/api/consultations/{id}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConsultationsController_strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactFilesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContractsController_list"];
        put?: never;
        post: operations["ContractsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContractsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/attainment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoalsController_attainment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/end/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_previewEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/pause/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_previewPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/reopening/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_previewReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/resume/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_previewResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_ofContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/slot-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_changeSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/slot-change/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContractsController_previewSlotChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CountiesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DayController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure-grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralsController_grounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disease-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disease-notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disease-notifications/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TracingController_list"];
        put?: never;
        post: operations["TracingController_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disease-notifications/{id}/payload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationsController_payload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disease-notifications/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationsController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disease-notifications/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disease-notifications/{id}/tracing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationsController_openTracing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disease-notifications/{id}/tracing-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotificationsController_endTracing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/earlier-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EarlierTimesController_list"];
        put?: never;
        post: operations["EarlierTimesController_wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/earlier-wishes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EarlierTimesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/eligibility-grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EligibilityGroundsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/eligibility-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EligibilityRulesController_list"];
        put?: never;
        post: operations["EligibilityRulesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/eligibility-rules/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EligibilityRulesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency-lifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmergencyLiftsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency-lifts/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmergencyLiftsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency-lifts/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmergencyLiftsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency-lifts/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmergencyLiftsController_signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnrolmentController_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/examination-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExaminationPlansController_list"];
        put?: never;
        post: operations["ExaminationPlansController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/examination-plans/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExaminationPlansController_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/examination-plans/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExaminationPlansController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/examination-plans/{id}/not-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExaminationPlansController_notNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/examination-plans/{id}/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExaminationPlansController_perform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/examination-plans/{id}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExaminationPlansController_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/examination-plans/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExaminationPlansController_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowUpsController_list"];
        put?: never;
        post: operations["FollowUpsController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUpsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUpsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{id}/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FollowUpsController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoalsController_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal-reviews/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoalsController_holdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal-reviews/{id}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoalsController_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoalsController_list"];
        put?: never;
        post: operations["GoalsController_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["GoalsController_rewrite"];
        trace?: never;
    };
    "/api/goals/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoalsController_agreeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GoalsController_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoalsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncomingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IncomingController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-referrals/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncomingController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-referrals/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncomingController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-referrals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncomingController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-referrals/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncomingController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-referrals/{id}/first-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncomingController_meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incoming-referrals/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IncomingController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasuresController_list"];
        put?: never;
        post: operations["MeasuresController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["MeasuresController_change"];
        trace?: never;
    };
    "/api/interpreter-bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["InterpretersController_change"];
        trace?: never;
    };
    "/api/interpreter-bookings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InterpretersController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpreter-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InterpretersController_needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kast-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KastContactsController_list"];
        put?: never;
        post: operations["KastContactsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kast-contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KastContactsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["KastContactsController_change"];
        trace?: never;
    };
    "/api/kast-contacts/{id}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KastContactsController_strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kast-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IntakesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kast-intakes/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IntakesController_read"];
        put: operations["IntakesController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laboratory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LaboratoryController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["LaboratoryController_change"];
        trace?: never;
    };
    "/api/late-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitSamplesController_late"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leavers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReassignmentsController_leavers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignInController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasuresController_measured"];
        put?: never;
        post: operations["MeasuresController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurements/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeasuresController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurements/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeasuresController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_ownTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-drafts/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DraftsController_read"];
        put: operations["DraftsController_save"];
        post?: never;
        delete: operations["DraftsController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesController_list"];
        put?: never;
        post: operations["TemplatesController_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/note-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["TemplatesController_change"];
        trace?: never;
    };
    "/api/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotesController_list"];
        put?: never;
        post: operations["NotesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/unsigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotesController_unsigned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["NotesController_edit"];
        trace?: never;
    };
    "/api/notes/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotesController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotesController_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotesController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NotesController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotesController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opening-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpeningHoursController_list"];
        put: operations["OpeningHoursController_keepOpen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_list"];
        put?: never;
        post: operations["OrganisationsController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OrganisationsController_change"];
        trace?: never;
    };
    "/api/outreach-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactsController_list"];
        put?: never;
        post: operations["ContactsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ContactsController_change"];
        trace?: never;
    };
    "/api/outreach-contacts/{id}/booking-wish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactsController_sendWish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-contacts/{id}/queue-wish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactsController_sendQueueWish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShiftsController_list"];
        put?: never;
        post: operations["ShiftsController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ShiftsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-shifts/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-shifts/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-shifts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outreach-shifts/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ShiftsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overdue-goal-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GoalsController_overdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pathways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PathwaysController_list"];
        put?: never;
        post: operations["PathwaysController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pathways/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PathwaysController_change"];
        trace?: never;
    };
    "/api/police-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperationsController_list"];
        put?: never;
        post: operations["OperationsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/police-operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OperationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OperationsController_change"];
        trace?: never;
    };
    "/api/public-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AlmanacController_holidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QueueController_list"];
        put?: never;
        post: operations["QueueController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QueueController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/contact-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacesController_attempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlacesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueueController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueueController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/offers/{offerId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueueController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueueController_prioritise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueueController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlacesController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueueController_wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue-entries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QueueController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReassignmentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReassignmentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReassignmentsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReassignmentsController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReassignmentsController_cover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments/{id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReassignmentsController_inform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReassignmentsController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReassignmentsController_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reassignments/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReassignmentsController_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralsController_list"];
        put?: never;
        post: operations["ReferralsController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ReferralsController_change"];
        trace?: never;
    };
    "/api/referrals/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralsController_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referrals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReleasesController_list"];
        put?: never;
        post: operations["ReleasesController_assemble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReleasesController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReleasesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReleasesController_copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReleasesController_handOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/masks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewController_mask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReleasesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminder-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReminderPlansController_read"];
        put: operations["ReminderPlansController_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RemindersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results-to-tell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitSamplesController_toTell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoomsController_list"];
        put?: never;
        post: operations["RoomsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["RoomsController_change"];
        trace?: never;
    };
    "/api/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SamplesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SamplesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SamplesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SamplesController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{id}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SamplesController_strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/{id}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SamplesController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/self-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SelfReportsController_list"];
        put?: never;
        post: operations["SelfReportsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceKindsController_list"];
        put?: never;
        post: operations["ServiceKindsController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-kinds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ServiceKindsController_change"];
        trace?: never;
    };
    "/api/service-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServiceRulesController_list"];
        put?: never;
        post: operations["ServiceRulesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ServiceRulesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-rules/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ServiceRulesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ServicesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_list"];
        put?: never;
        post: operations["SessionsController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/interpreter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InterpretersController_read"];
        put?: never;
        post: operations["InterpretersController_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/letting-go": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_letGo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_reinstate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/theme-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/waiting-room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionsController_seat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_givePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_giveCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignInController_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SlotsController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffController_list"];
        put?: never;
        post: operations["StaffController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["StaffController_correct"];
        trace?: never;
    };
    "/api/staff/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/assignments/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/enrolment-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StaffController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StudiesController_list"];
        put?: never;
        post: operations["StudiesController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["StudiesController_change"];
        trace?: never;
    };
    "/api/studies/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StudiesController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/study-participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StudiesController_takingPart"];
        put?: never;
        post: operations["StudiesController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/study-participations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StudiesController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/study-participations/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StudiesController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/study-participations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StudiesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupportTasksController_list"];
        put?: never;
        post: operations["SupportTasksController_promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupportTasksController_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/takeover-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TakeoverRequestsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/takeover-requests/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TakeoverRequestsController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TasksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TasksController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AlmanacController_terms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/told-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ToldCodeController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/traced-contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["TracingController_change"];
        trace?: never;
    };
    "/api/traced-contacts/{id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TracingController_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitPageController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UnitsController_correct"];
        trace?: never;
    };
    "/api/unsigned-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsencePreviewView: {
            accompaniments: number;
            bookings: number;
            days: components["schemas"]["DayInAbsenceView"][];
            sessions: number;
            shifts: number;
        };
        AbsenceView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            reason: string | null;
            /** Format: uuid */
            roomId: string | null;
            /** Format: uuid */
            staffId: string | null;
            /** Format: date-time */
            startsAt: string;
            version: number;
        };
        AccompanimentView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** @enum {string} */
            destination: "arbetsformedling" | "socialtjanst" | "health_care" | "police" | "court" | "prosecutor" | "migration" | "forsakringskassan" | "bank" | "housing" | "school" | "lawyer" | "other";
            /** Format: uuid */
            id: string;
            minutes: number;
            /** Format: date */
            on: string;
            /** @enum {string} */
            purpose: "first_contact" | "application" | "meeting" | "examination" | "report_crime" | "hearing" | "practical" | "other";
            staff: components["schemas"]["CompanionView"][];
            startTime: string | null;
            /** @enum {string} */
            status: "planned" | "done" | "cancelled";
            version: number;
        };
        AddAlias: {
            alias: string;
            note?: string;
        };
        AddInstrument: {
            code: string;
            instrumentVersion: string;
            licence: string;
            lowerIsBetter: boolean;
            name: string;
            subscales?: components["schemas"]["SubscaleRange"][];
            total?: components["schemas"]["TotalRange"];
        };
        AddPathway: {
            compartments: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
            labelEn: string;
            labelSv: string;
        };
        AffectedView: {
            /** Format: uuid */
            absenceId: string;
            /** Format: date */
            date: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session" | "booking" | "shift" | "accompaniment";
            name: string;
            /** @enum {string} */
            resource: "staff" | "room";
            /** Format: uuid */
            resourceId: string;
            /** Format: date-time */
            startsAt: string;
        };
        AgreeDraft: {
            /** Format: date */
            agreedOn?: string;
        };
        AgreeGoal: {
            /** Format: date */
            agreedOn?: string;
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            contractId: string;
            draft?: boolean;
            scale?: components["schemas"]["GoalScale"];
            startLevel?: number;
            text: string;
            weight?: number;
        };
        AllowedHours: {
            from: string;
            to: string;
            weekdays?: number[];
        };
        AnswerDays: {
            days: number;
            /** @enum {string} */
            test: "chlamydia" | "gonorrhoea" | "syphilis" | "hiv" | "hepatitis_b" | "hepatitis_c" | "mycoplasma" | "trichomonas" | "cervical_cells" | "pregnancy";
        };
        AnswerOffer: {
            /** @enum {string} */
            answer: "accepted" | "declined";
        };
        AnswerStudy: {
            /** @enum {string} */
            answer: "enrolled" | "declined";
            /** Format: date */
            answeredOn?: string;
            /** @enum {string} */
            consentForm?: "oral" | "written";
        };
        AnswerView: {
            /** Format: date-time */
            answeredAt: string;
            /** Format: uuid */
            id: string;
            reason: string | null;
            recordedByName: string | null;
            /** @enum {string} */
            result: "positive" | "negative" | "inconclusive" | "unusable";
        };
        AppointToCareTeam: {
            reason: string;
            /** Format: uuid */
            staffId: string;
        };
        AppointmentView: {
            /** @enum {string} */
            channel: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            contractId: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session" | "booking";
            room: string | null;
            serviceKind: string;
            staff: string | null;
            /** Format: uuid */
            staffId: string | null;
            /** Format: date-time */
            startsAt: string;
            status: string;
            version: number;
        };
        AskParticipant: {
            /** Format: date */
            askedOn?: string;
        };
        AssembleRelease: {
            /** Format: uuid */
            clientId: string;
            noteIds?: string[];
            /** Format: date */
            periodFrom?: string;
            /** Format: date */
            periodUntil?: string;
            purpose: string;
            recipient: string;
            /** @enum {string} */
            recipientKind: "client" | "representative" | "authority" | "care_provider" | "other";
        };
        AssignmentView: {
            /** @enum {string|null} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen" | null;
            /** @enum {string} */
            role: "receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator";
        };
        AttainmentView: {
            /** Format: uuid */
            contractId: string;
            terms: components["schemas"]["TermScoreView"][];
        };
        BeginImport: {
            /** @enum {string} */
            system: "icd10_se" | "kva";
        };
        BeginStudy: {
            approvalRef: string;
            /** Format: date */
            fromOn: string;
            instrumentIds: string[];
            name: string;
            /** Format: date */
            untilOn: string;
        };
        BlockCare: {
            /** @enum {string} */
            askedBy: "patient" | "guardian";
            /** @enum {string} */
            careUnit?: "gynaecology" | "medicine" | "psychiatry";
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
        };
        BlockConsentView: {
            can: {
                [key: string]: boolean;
            };
            /** @enum {string} */
            careUnit: "gynaecology" | "medicine" | "psychiatry";
            /** Format: uuid */
            clientId: string;
            /** @enum {string} */
            forUnit: "gynaecology" | "medicine" | "psychiatry";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: date-time */
            until: string;
            version: number;
        };
        BookFollowUp: {
            /** @enum {string} */
            channel?: "in_person" | "phone" | "video" | "chat";
            /** Format: date */
            date: string;
            durationMinutes: number;
            /** Format: uuid */
            roomId?: string;
            startTime: string;
        };
        BookSession: {
            /** @enum {string} */
            channel?: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            counsellorId: string;
            /** Format: date */
            date: string;
            durationMinutes: number;
            /** Format: uuid */
            roomId?: string;
            serviceKind: string;
            startTime: string;
        };
        BookTime: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            clinicianId: string;
            eligibilityOverride?: components["schemas"]["OverrideEligibility"];
            /** Format: uuid */
            roomId?: string;
            serviceKind: string;
            source?: string;
            /** Format: date-time */
            startsAt: string;
        };
        BookingPageView: {
            /** Format: date-time */
            arrivedAt: string | null;
            can: {
                [key: string]: boolean;
            };
            cancellationReason: string | null;
            cancelledLate: boolean | null;
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** Format: uuid */
            clinicianId: string;
            clinicianName: string;
            /** Format: date-time */
            confirmedAt: string | null;
            earlier: components["schemas"]["EarlierTime"][];
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            informedAboutUnit: "given" | "declined" | null;
            /** Format: uuid */
            rescheduledFrom: string | null;
            /** Format: uuid */
            rescheduledTo: string | null;
            /** Format: uuid */
            roomId: string;
            roomName: string;
            serviceKind: string;
            services: components["schemas"]["ServiceItemView"][] | null;
            source: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            status: "requested" | "booked" | "confirmed" | "arrived" | "in_progress" | "completed" | "cancelled_by_client" | "cancelled_by_unit" | "rescheduled" | "no_show" | "left_before_seen";
            version: number;
            /** Format: date-time */
            waitingSince: string | null;
        };
        BookingView: {
            /** Format: date-time */
            arrivedAt: string | null;
            can: {
                [key: string]: boolean;
            };
            cancelledLate: boolean | null;
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** Format: uuid */
            clinicianId: string;
            clinicianName: string;
            /** Format: date-time */
            confirmedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            informedAboutUnit: "given" | "declined" | null;
            /** Format: uuid */
            rescheduledFrom: string | null;
            /** Format: uuid */
            rescheduledTo: string | null;
            /** Format: uuid */
            roomId: string;
            roomName: string;
            serviceKind: string;
            services: components["schemas"]["ServiceItemView"][] | null;
            source: string | null;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            status: "requested" | "booked" | "confirmed" | "arrived" | "in_progress" | "completed" | "cancelled_by_client" | "cancelled_by_unit" | "rescheduled" | "no_show" | "left_before_seen";
            version: number;
            /** Format: date-time */
            waitingSince: string | null;
        };
        CallbackContactView: {
            alias: string | null;
            /** Format: uuid */
            id: string;
            phone: string;
        };
        CallbackCountsView: {
            laterToday: number;
            now: number;
            taken: number;
            waiting: number;
        };
        CallbackLine: {
            alias?: string;
            county?: string;
            phone: string;
            preferredTimes?: components["schemas"]["AllowedHours"][];
            sharedNumber?: boolean;
            voicemailOk: boolean;
        };
        CallbackView: {
            attempts: number;
            /** Format: date-time */
            callableFrom: string | null;
            can: {
                [key: string]: boolean;
            };
            /** Format: date-time */
            claimedAt: string | null;
            /** Format: uuid */
            claimedBy: string | null;
            claimedByName: string | null;
            /** Format: uuid */
            clientId: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            consentGivenAt: string;
            county: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastAttemptAt: string | null;
            /** @enum {string|null} */
            lastOutcome: "reached" | "no_answer" | "voicemail_neutral" | "wrong_number" | "declined" | null;
            /** Format: uuid */
            operationId: string | null;
            operationReference: string | null;
            preferredTimes: components["schemas"]["AllowedHours"][];
            /** Format: date-time */
            purgeAt: string | null;
            /** Format: date-time */
            purgedAt: string | null;
            /** @enum {string} */
            standing: "mine" | "now" | "later_today" | "waiting" | "with_colleague" | "closed";
            /** @enum {string} */
            status: "queued" | "claimed" | "reached" | "booked" | "info_only" | "referred_home" | "declined" | "unreached" | "withdrawn";
            version: number;
            voicemailOk: boolean;
        };
        CancelBooking: {
            /** @enum {string} */
            by: "client" | "unit";
            reason?: string;
        };
        CancelShift: {
            reason: string;
        };
        CareAccessView: {
            blocked: boolean;
            blocks: components["schemas"]["CareBlockView"][];
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            consents: components["schemas"]["BlockConsentView"][];
            inCare: boolean;
            lift: components["schemas"]["EmergencyLiftView"] | null;
            ownUnits: ("gynaecology" | "medicine" | "psychiatry")[];
            relation: components["schemas"]["CareRelationView"] | null;
        };
        CareBlockView: {
            can: {
                [key: string]: boolean;
            };
            /** @enum {string|null} */
            careUnit: "gynaecology" | "medicine" | "psychiatry" | null;
            /** Format: uuid */
            clientId: string;
            /** Format: date */
            from: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: date */
            until: string | null;
            version: number;
        };
        CareRelationView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string;
            version: number;
        };
        ChangeCallback: {
            alias?: string;
            county?: string;
            phone?: string;
            preferredTimes?: components["schemas"]["AllowedHours"][];
            sharedNumber?: boolean;
            voicemailOk?: boolean;
        };
        ChangeClient: {
            ageSelfStated?: number;
            /** Format: date */
            birthDate?: string;
            birthYear?: number;
            contact?: components["schemas"]["ContactCard"];
            displayName?: string;
            /** @enum {string} */
            gender?: "woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated";
            homeCounty?: string;
            homeMunicipality?: string;
            identity?: components["schemas"]["IdentityGiven"];
            interpreter?: boolean;
            language?: string;
            minorSuspected?: boolean;
            otherPathways?: string[];
            pathway?: string;
            /** @enum {string} */
            status?: "prospect" | "active" | "closed";
        };
        ChangeClinicHours: {
            acceptLeft?: boolean;
            endTime: string;
            /** Format: uuid */
            roomId: string;
            serviceKinds: string[];
            shareRoom?: boolean;
            startTime: string;
        };
        ChangeClinicSeries: {
            endTime?: string;
            everyWeeks?: number;
            /** Format: date */
            from: string;
            holdAnyway?: string[];
            /** Format: uuid */
            roomId?: string;
            serviceKinds?: string[];
            shareRoom?: boolean;
            startTime?: string;
            weekday?: number;
            without?: string[];
        };
        ChangeConsultation: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            channel?: "phone" | "mail" | "chat" | "video" | "in_person";
            /** @enum {string} */
            county?: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            minutes?: number;
            /** @enum {string} */
            organisationType?: "social_services" | "school" | "youth_clinic" | "health_care" | "psychiatry_or_addiction_care" | "police_or_justice" | "agency" | "ngo" | "other";
            /** @enum {string} */
            profession?: "social_worker" | "school_counsellor" | "teacher" | "youth_worker" | "nurse_or_midwife" | "physician" | "psychologist" | "police_officer" | "volunteer" | "other";
            /** @enum {string} */
            topic?: "selling" | "buying" | "trafficking" | "young_person" | "online" | "relatives" | "health" | "referral" | "report_of_concern" | "other";
        };
        ChangeContact: {
            /** Format: uuid */
            clientId?: string;
            infoGiven?: boolean;
            /** @enum {string} */
            kind?: "approach" | "contact" | "first_talk" | "follow_up";
            known?: boolean;
            minutes?: number;
            offers?: components["schemas"]["OfferGiven"][];
            /** @enum {string} */
            perceivedGender?: "woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated";
            /** @enum {string} */
            safety?: "calm" | "worried" | "acute";
        };
        ChangeInstrument: {
            active?: boolean;
            licence?: string;
            lowerIsBetter?: boolean;
            name?: string;
            subscales?: components["schemas"]["SubscaleRange"][];
            total?: components["schemas"]["TotalRange"];
        };
        ChangeInterpreter: {
            agency?: string;
            aliasGiven?: boolean;
            bookingNumber?: string;
            /** @enum {string} */
            genderWish?: "woman" | "man";
            language?: string;
            /** @enum {string} */
            mode?: "phone" | "on_site" | "video";
            /** @enum {string} */
            status?: "requested" | "booked";
        };
        ChangeKastContact: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            channel?: "chat" | "mail" | "phone" | "in_person";
            /** Format: uuid */
            clientId?: string;
            /** @enum {string} */
            county?: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            /** @enum {string} */
            formOfContact?: "phone_advice" | "support_talk" | "processing_talk";
            minutes?: number;
            municipality?: string;
            offered?: ("talks_here" | "phone_or_mail" | "home_social_services" | "local_kast" | "health_care" | "other_organisation" | "information")[];
            pathway?: string;
            reasons?: ("bought_sex" | "thinks_of_buying" | "compulsive_porn" | "webcam" | "other_problematic_sexual_behaviour" | "thinks_of_selling" | "sells")[];
            /** @enum {string} */
            relation?: "buyer" | "relative" | "partner" | "parent" | "child" | "other";
        };
        ChangeOperation: {
            arrestedCount?: number;
            consentedCount?: number;
            /** Format: date */
            from?: string;
            /** @enum {string} */
            policeRegion?: "Bergslagen" | "Mitt" | "Nord" | "Stockholm" | "Syd" | "Väst" | "Öst";
            reference?: string;
            staffPresent?: string[];
            /** Format: date */
            to?: string;
        };
        ChangeOrganisation: {
            aliases?: string[];
            channels?: ("in_person" | "phone" | "chat" | "mail" | "web" | "street")[];
            counties?: ("01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25")[];
            formerNames?: string[];
            maxAge?: number;
            minAge?: number;
            municipality?: string;
            name?: string;
            partOf?: string;
            phone?: string;
            remote?: boolean;
            targetGroups?: ("sellers" | "buyers" | "relatives" | "trafficking_victims" | "children" | "young_people" | "boys_and_men" | "trans_people" | "lgbtq" | "professionals" | "public")[];
            /** @enum {string} */
            type?: "municipal_unit" | "municipality" | "region" | "agency" | "police" | "ngo" | "youth_clinic" | "health_care" | "regional_coordinator" | "helpline" | "network" | "website";
            url?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
            /** Format: date */
            verifiedOn?: string;
        };
        ChangePathway: {
            active?: boolean;
            compartments?: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
            labelEn?: string;
            labelSv?: string;
        };
        ChangeReferral: {
            /** Format: uuid */
            consentId?: string;
            items?: components["schemas"]["ReferralItem"][];
            statutory?: components["schemas"]["StatutoryGround"];
        };
        ChangeRoom: {
            active?: boolean;
            capacity?: number;
            name?: string;
            site?: string;
            usableBy?: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
        };
        ChangeServiceKind: {
            active?: boolean;
            /** Format: date */
            boardDecisionOn?: string;
            boardDecisionRef?: string;
            /** @enum {string} */
            documentationMode?: "identified" | "non_identifying" | "advice_only";
            durationMinutes?: number;
            givenBy?: ("receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator")[];
            goalReviews?: boolean;
            labelEn?: string;
            labelSv?: string;
        };
        ChangeSlot: {
            /** Format: date */
            agreedOn: string;
            /** Format: date */
            effectiveFrom: string;
            holdAnyway?: string[];
            reason: string;
            /** Format: uuid */
            roomId?: string;
            startTime: string;
            weekday: number;
        };
        ChangeStudy: {
            approvalRef?: string;
            instrumentIds?: string[];
            name?: string;
            /** Format: date */
            untilOn?: string;
        };
        ChangeTemplate: {
            active?: boolean;
            headings?: components["schemas"]["NoteHeadings"];
            name?: string;
        };
        ChangeTracedContact: {
            named?: string;
            reach?: string;
        };
        CheckIn: {
            /** @enum {string} */
            informedAboutUnit: "given" | "declined";
        };
        ClassificationCodeView: {
            can: {
                [key: string]: boolean;
            };
            code: string;
            /** Format: uuid */
            id: string;
            label: string;
            /** @enum {string} */
            system: "icd10_se" | "kva";
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            version: number;
        };
        ClassificationImportView: {
            added: number | null;
            /** Format: date-time */
            appliedAt: string | null;
            can: {
                [key: string]: boolean;
            };
            changed: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            system: "icd10_se" | "kva";
            version: number;
        };
        ClassificationView: {
            codes: number;
            /** Format: date-time */
            importedAt: string | null;
            /** @enum {string} */
            system: "icd10_se" | "kva";
        };
        ClientBackground: {
            ageSelfStated: number | null;
            /** Format: date */
            birthDate: string | null;
            birthYear: number | null;
            /** Format: date */
            boardDecisionOn: string | null;
            boardDecisionRef: string | null;
            /** @enum {string} */
            documentationMode: "identified" | "non_identifying" | "advice_only";
            /** @enum {string} */
            gender: "woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated";
            homeCounty: string | null;
            homeMunicipality: string | null;
            minorSuspected: boolean;
            otherPathways: string[];
            pathway: string;
            relation: string | null;
        };
        ClientCodeView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            code: string | null;
            /** Format: date-time */
            madeAt: string | null;
            madeBy: string | null;
            version: number | null;
        };
        ClientView: {
            aliases: string[];
            background: components["schemas"]["ClientBackground"] | null;
            can: {
                [key: string]: boolean;
            };
            /** @enum {string} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen";
            contact: components["schemas"]["SafeContactView"] | null;
            displayName: string;
            /** Format: uuid */
            id: string;
            interpreter: boolean;
            language: string;
            merge: components["schemas"]["MergeView"] | null;
            mergedFiles: components["schemas"]["MergeView"][];
            number: string;
            protectedLevel: string;
            status: string;
            version: number;
        };
        ClinicSeriesView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clinicianId: string;
            clinicianName: string;
            endTime: string;
            everyWeeks: number;
            /** Format: date */
            firstOn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roomId: string;
            roomName: string;
            serviceKinds: string[];
            startTime: string;
            /** Format: date */
            until: string | null;
            version: number;
            weekday: number;
        };
        ClinicSessionView: {
            booked: number;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clinicianId: string;
            clinicianName: string;
            /** Format: date */
            date: string;
            endTime: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roomId: string;
            roomName: string;
            /** Format: uuid */
            seriesId: string | null;
            serviceKinds: string[];
            startTime: string;
            /** Format: date-time */
            startsAt: string;
            version: number;
        };
        CloseService: {
            /** @enum {string} */
            gender: "woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated";
            serviceKind: string;
        };
        CodeHolderView: {
            /** Format: uuid */
            clientId: string;
            number: string;
        };
        CollidingHoursView: {
            clinicianName: string;
            /** Format: date */
            date: string;
            endTime: string;
            otherEndTime: string;
            otherName: string | null;
            otherStartTime: string;
            /** @enum {string} */
            resource: "staff" | "room";
            roomName: string;
            startTime: string;
        };
        ColumnView: {
            key: string;
            /** @enum {string} */
            kind: "text" | "date" | "count" | "days" | "minutes" | "hours" | "percent" | "change";
            title: string;
            titleEn: string;
            words: {
                [key: string]: {
                    en?: string;
                    sv?: string;
                };
            };
        };
        CompanionView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ConcludeCallback: {
            county?: string;
            firstTalk?: components["schemas"]["FirstTalk"];
            keepContact?: boolean;
            /** @enum {string} */
            outcome: "booked" | "info_only" | "referred_home" | "declined";
        };
        ConfirmationView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            until: string;
        };
        ConflictView: {
            /** Format: date */
            date: string;
            /** Format: date-time */
            endsAt: string;
            name: string | null;
            /** @enum {string} */
            resource: "staff" | "room" | "client";
            /** Format: date-time */
            startsAt: string;
        };
        ConsentGiven: {
            /** Format: uuid */
            bookingId: string;
        };
        ConsentToOpen: {
            /** @enum {string} */
            careUnit: "gynaecology" | "medicine" | "psychiatry";
            /** @enum {string} */
            forUnit: "gynaecology" | "medicine" | "psychiatry";
            /** Format: date */
            until: string;
        };
        ConsentView: {
            can: {
                [key: string]: boolean;
            };
            categories: ("name" | "contact" | "language" | "wish" | "circumstances" | "diagnosis" | "lab_result")[];
            /** Format: uuid */
            clientId: string;
            /** Format: date */
            expiresOn: string;
            /** @enum {string} */
            form: "oral" | "written";
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            id: string;
            purpose: string;
            recipient: string | null;
            /** Format: uuid */
            recordedBy: string;
            reservation: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            status: "active" | "revoked" | "expired";
            /** @enum {string} */
            to: "counselling" | "kast" | "outreach" | "spiralen" | "care" | "outside";
            version: number;
        };
        ConsultationView: {
            /** Format: date-time */
            at: string;
            can: {
                [key: string]: boolean;
            };
            /** @enum {string} */
            channel: "phone" | "mail" | "chat" | "video" | "in_person";
            /** @enum {string|null} */
            county: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | null;
            /** Format: uuid */
            id: string;
            minutes: number;
            /** @enum {string} */
            organisationType: "social_services" | "school" | "youth_clinic" | "health_care" | "psychiatry_or_addiction_care" | "police_or_justice" | "agency" | "ngo" | "other";
            /** @enum {string} */
            profession: "social_worker" | "school_counsellor" | "teacher" | "youth_worker" | "nurse_or_midwife" | "physician" | "psychologist" | "police_officer" | "volunteer" | "other";
            /** Format: uuid */
            recordedBy: string | null;
            /** Format: date-time */
            struckAt: string | null;
            /** @enum {string} */
            topic: "selling" | "buying" | "trafficking" | "young_person" | "online" | "relatives" | "health" | "referral" | "report_of_concern" | "other";
            version: number;
        };
        ContactCard: {
            allowedHours?: components["schemas"]["AllowedHours"][];
            email?: string;
            introduceAs?: string;
            mayEmail?: boolean;
            mayLeaveVoicemail?: boolean;
            maySms?: boolean;
            neutralSender?: boolean;
            phone?: string;
        };
        ContactFileView: {
            displayName: string;
            /** Format: date */
            firstSeen: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastSeen: string | null;
            met: number;
            number: string;
            /** @enum {string} */
            status: "unknown" | "approached" | "in_contact" | "first_talk" | "supported" | "linked" | "dormant";
            version: number;
        };
        ContactView: {
            area: string;
            /** @enum {string} */
            arena: "street" | "indoor" | "online" | "kast_street";
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string | null;
            /** Format: date-time */
            createdAt: string;
            displayName: string | null;
            /** Format: uuid */
            id: string;
            infoGiven: boolean;
            /** @enum {string} */
            kind: "approach" | "contact" | "first_talk" | "follow_up";
            known: boolean;
            minutes: number | null;
            offers: components["schemas"]["OfferMadeView"][];
            /** @enum {string} */
            perceivedGender: "woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated";
            queueWishSent: boolean;
            /** @enum {string|null} */
            queueWishStatus: "open" | "claimed" | "done" | null;
            /** @enum {string|null} */
            safety: "calm" | "worried" | "acute" | null;
            /** Format: date */
            serviceDate: string;
            /** Format: uuid */
            shiftId: string;
            version: number;
            wishSent: boolean;
            /** @enum {string|null} */
            wishStatus: "open" | "claimed" | "done" | null;
        };
        ContractNowView: {
            /** Format: date */
            agreedOn: string;
            /** @enum {string} */
            channel: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            counsellor: string | null;
            /** Format: uuid */
            counsellorId: string | null;
            durationMinutes: number;
            /** Format: date */
            firstOn: string;
            /** Format: uuid */
            id: string;
            room: string | null;
            serviceKind: string;
            startTime: string;
            status: string;
            /** Format: date */
            until: string | null;
            version: number;
            weekday: number;
        };
        ContractView: {
            /** Format: date */
            agreedOn: string;
            can: {
                [key: string]: boolean;
            };
            /** @enum {string} */
            channel: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** Format: uuid */
            counsellorId: string | null;
            counsellorName: string | null;
            /** Format: uuid */
            coverId: string | null;
            coverName: string | null;
            durationMinutes: number;
            /** @enum {string|null} */
            endReason: "completed" | "dropout" | "moved" | "transferred_out" | "age" | "left_country" | "unit_ended" | "deceased" | null;
            /** Format: date */
            endedOn: string | null;
            /** Format: date */
            firstOn: string;
            /** @enum {string} */
            form: "oral";
            goalRequired: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date */
            laidOutTo: string;
            pauses: components["schemas"]["PauseView"][];
            /** Format: uuid */
            queueEntryId: string | null;
            responsible: components["schemas"]["ResponsibleView"][];
            /** Format: uuid */
            roomId: string | null;
            roomName: string | null;
            serviceKind: string;
            slotChanges: components["schemas"]["SlotChangeView"][];
            startTime: string;
            /** @enum {string} */
            status: "active" | "paused" | "ended";
            /** Format: date */
            until: string | null;
            version: number;
            weekday: number;
        };
        CopyClinicMonth: {
            /** Format: uuid */
            clinicianId?: string;
            fromMonth: string;
            toMonth: string;
        };
        CorrectMeasurement: {
            /** Format: date */
            measuredOn: string;
            /** @enum {string} */
            phase: "baseline" | "mid" | "end" | "follow_up";
            reason: string;
            scores: components["schemas"]["MeasuredScores"];
        };
        CorrectNote: {
            /** Format: date-time */
            eventAt?: string;
            headings: components["schemas"]["NoteHeadings"];
            reason: string;
        };
        CorrectStaff: {
            capacity?: number;
            /** Format: date */
            employedFrom?: string;
            /** Format: date */
            employedUntil?: string;
            licenceNo?: string;
            name?: string;
            protected?: boolean;
            qualification?: string;
        };
        CorrectUnit: {
            city?: string;
            closedOnEves?: boolean;
            countyCode?: string;
            minAge?: number;
            name?: string;
            voicemailText?: string;
        };
        CountyView: {
            code: string;
            id: string;
            municipalities: string[];
            name: string;
        };
        CoverageView: {
            /** @enum {string} */
            county: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            gap: boolean;
            local: components["schemas"]["OrganisationView"][];
            remote: components["schemas"]["OrganisationView"][];
        };
        CrewView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DayColumnView: {
            items: components["schemas"]["DayItemView"][];
            /** @enum {string} */
            kind: "vacant" | "staff" | "room";
            name: string;
            open: components["schemas"]["OpenTimeView"][];
            /** Format: uuid */
            resourceId: string;
            roles?: string[];
        };
        DayInAbsenceView: {
            appointments: components["schemas"]["StandingInAbsenceView"][];
            /** Format: date */
            date: string;
        };
        DayItemView: {
            /** Format: date-time */
            arrivedAt?: string;
            can?: {
                [key: string]: boolean;
            };
            channel?: string;
            /** Format: uuid */
            clientId?: string;
            compartment?: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind: "session" | "booking" | "shift" | "absence" | "busy";
            label?: string;
            number?: string;
            /** Format: uuid */
            roomId?: string;
            serviceKind?: string;
            /** Format: uuid */
            staffId?: string;
            /** Format: date-time */
            startsAt: string;
            status?: string;
            vacant?: boolean;
            version?: number;
            /** Format: date-time */
            waitingSince?: string;
        };
        DayView: {
            /** Format: date-time */
            closesAt: string | null;
            columns: components["schemas"]["DayColumnView"][];
            /** Format: date */
            date: string;
            holiday: string | null;
            /** Format: date-time */
            opensAt: string | null;
        };
        DecideRelease: {
            authority?: string;
            /** @enum {string} */
            decision: "released" | "partly" | "refused";
            text?: string;
        };
        DecideServiceRule: {
            clinicianIds: string[];
            durationMinutes: number;
            given?: boolean;
            givenBy: ("midwife" | "gynaecologist" | "physician" | "psychiatrist")[];
            minutesAfter: number;
            minutesBefore: number;
            roomIds: string[];
            serviceKind: string;
            /** Format: date */
            validFrom: string;
        };
        DeclineReferral: {
            /** @enum {string} */
            reason: "not_our_target_group" | "no_capacity" | "not_reachable" | "declined_by_person" | "already_in_contact" | "other";
        };
        DisclosureGroundView: {
            code: string;
            compartments: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
            labelEn: string;
            labelSv: string;
        };
        DisputeNote: {
            text: string;
        };
        DisputeView: {
            /** Format: date-time */
            at: string;
            recordedBy: string;
            text: string;
        };
        DraftView: {
            /** Format: uuid */
            clientId: string;
            /** Format: date-time */
            eventAt?: string;
            /** Format: date-time */
            goneAt: string;
            headings?: components["schemas"]["NoteHeadings"];
            /** @enum {string} */
            kind?: "session" | "contact" | "decision" | "closing" | "visit";
            /** Format: uuid */
            noteId?: string;
            reason?: string;
            /** Format: date-time */
            savedAt: string;
            subject?: components["schemas"]["NoteSubject"];
        };
        EarlierIntakeView: {
            /** @enum {string|null} */
            childPerspective: "assessed" | "not_relevant" | null;
            /** @enum {string} */
            childrenInHousehold: "yes" | "no" | "not_asked";
            /** @enum {string|null} */
            formOfContact: "phone_advice" | "support_talk" | "processing_talk" | null;
            prompts: ("police" | "relative_found_out" | "shame" | "mental_ill_health" | "own_decision" | "relationship" | "health_worry" | "economy" | "other")[];
            reasons: ("bought_sex" | "thinks_of_buying" | "compulsive_porn" | "webcam" | "other_problematic_sexual_behaviour" | "thinks_of_selling" | "sells")[];
            /** Format: date-time */
            writtenAt: string | null;
            /** Format: uuid */
            writtenBy: string | null;
        };
        EarlierTime: {
            /** Format: uuid */
            clinicianId: string;
            clinicianName: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            movedAt: string | null;
            movedByName: string | null;
            /** Format: uuid */
            roomId: string;
            roomName: string;
            /** Format: date-time */
            startsAt: string;
        };
        EarlierWishView: {
            /** Format: uuid */
            bookingId: string;
            bookingVersion: number;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            clinicianName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            fits: components["schemas"]["SlotView"][];
            /** Format: uuid */
            id: string;
            /** Format: date */
            notBefore: string | null;
            /** @enum {string|null} */
            partOfDay: "morning" | "afternoon" | "evening" | null;
            serviceKind: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            status: "waiting" | "booked" | "withdrawn" | "passed";
            version: number;
            /** Format: uuid */
            wantedClinicianId: string | null;
            wantedClinicianName: string | null;
        };
        EditNote: {
            /** Format: date-time */
            eventAt?: string;
            headings: components["schemas"]["NoteHeadings"];
        };
        EffectView: {
            /** Format: date-time */
            at: string | null;
            code: string;
            serviceKind: string | null;
        };
        EligibilityRuleView: {
            can: {
                [key: string]: boolean;
            };
            endedByName: string | null;
            /** @enum {string} */
            gender: "woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated";
            /** Format: uuid */
            id: string;
            serviceKind: string;
            setByName: string | null;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string | null;
            version: number;
        };
        EmergencyLiftView: {
            can: {
                [key: string]: boolean;
            };
            /** @enum {string|null} */
            careUnit: "gynaecology" | "medicine" | "psychiatry" | null;
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            id: string;
            unitsShown: ("gynaecology" | "medicine" | "psychiatry")[];
            /** Format: date-time */
            until: string | null;
            version: number;
        };
        EmployStaff: {
            assignments?: components["schemas"]["GrantAssignment"][];
            capacity?: number;
            /** Format: date */
            employedFrom: string;
            /** Format: date */
            employedUntil?: string;
            licenceNo?: string;
            name: string;
            protected?: boolean;
            qualification?: string;
            username: string;
        };
        EmployedView: {
            active: boolean;
            assignments: components["schemas"]["StaffAssignmentView"][];
            can: {
                [key: string]: boolean;
            };
            capacity: number | null;
            compartments: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
            /** Format: date */
            employedFrom: string;
            /** Format: date */
            employedUntil: string | null;
            enrolled: boolean;
            /** Format: date-time */
            enrolmentExpiresAt?: string;
            enrolmentToken?: string;
            /** Format: uuid */
            id: string;
            licenceNo: string | null;
            name: string;
            protected: boolean;
            qualification: string | null;
            roles: ("receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator")[];
            username: string;
            version: number;
        };
        EndContract: {
            /** Format: date */
            endedOn: string;
            /** @enum {string} */
            reason: "completed" | "dropout" | "moved" | "transferred_out" | "age" | "left_country" | "unit_ended" | "deceased";
        };
        EndProtection: {
            reason: string;
        };
        EndShift: {
            /** Format: date-time */
            endedAt?: string;
        };
        EndTracing: {
            /** @enum {string} */
            end: "closed" | "handed_to_smittskyddslakare";
        };
        Enrol: {
            password: string;
            token: string;
            username?: string;
        };
        EnrolledView: {
            username: string;
        };
        EnterCallback: {
            alias?: string;
            /** Format: date-time */
            consentGivenAt: string;
            county?: string;
            /** Format: uuid */
            operationId?: string;
            phone: string;
            preferredTimes?: components["schemas"]["AllowedHours"][];
            sharedNumber?: boolean;
            voicemailOk: boolean;
        };
        EnterCallbacks: {
            /** Format: date-time */
            consentGivenAt: string;
            lines: components["schemas"]["CallbackLine"][];
            /** Format: uuid */
            operationId?: string;
        };
        EnterNote: {
            /** Format: uuid */
            clientId: string;
            /** Format: date-time */
            eventAt: string;
            headings: components["schemas"]["NoteHeadings"];
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            subject?: components["schemas"]["NoteSubject"];
        };
        EnterOrganisation: {
            aliases?: string[];
            channels?: ("in_person" | "phone" | "chat" | "mail" | "web" | "street")[];
            counties?: ("01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25")[];
            formerNames?: string[];
            maxAge?: number;
            minAge?: number;
            municipality?: string;
            name: string;
            partOf?: string;
            phone?: string;
            remote?: boolean;
            targetGroups?: ("sellers" | "buyers" | "relatives" | "trafficking_victims" | "children" | "young_people" | "boys_and_men" | "trans_people" | "lgbtq" | "professionals" | "public")[];
            /** @enum {string} */
            type: "municipal_unit" | "municipality" | "region" | "agency" | "police" | "ngo" | "youth_clinic" | "health_care" | "regional_coordinator" | "helpline" | "network" | "website";
            url?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
            /** Format: date */
            verifiedOn?: string;
        };
        EnterQueue: {
            /** Format: uuid */
            clientId: string;
            /** @enum {string} */
            counsellorGender?: "woman" | "man";
            /** Format: date */
            enteredOn?: string;
            partsOfDay?: ("morning" | "afternoon" | "evening")[];
            /** @enum {string} */
            priority?: "normal" | "urgent";
            priorityReason?: string;
            serviceKind: string;
            weekdays?: number[];
            wishes?: string;
        };
        EnteredCallbacksView: {
            entered: number;
        };
        EventOfferView: {
            counsellorName: string;
            /** Format: date */
            expiresOn: string;
            /** Format: date */
            firstOn: string;
            startTime: string;
            weekday: number;
        };
        ExaminationPlanView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            consentBookingId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "gynaecological_examination";
            /** @enum {string} */
            status: "offered" | "not_now" | "prepared" | "consented_today" | "performed" | "stopped_by_patient" | "declined";
            steps: components["schemas"]["ExaminationStepView"][];
            version: number;
        };
        ExaminationStepView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            bookingId: string | null;
            /** Format: uuid */
            recordedBy: string | null;
            recordedByName: string | null;
            /** @enum {string} */
            step: "offered" | "not_now" | "prepared" | "consented_today" | "performed" | "stopped_by_patient" | "declined";
            /** @enum {string|null} */
            stoppedAt: "conversation" | "preparation" | "examination" | null;
            /** Format: date-time */
            visitAt: string | null;
        };
        ExaminationStopped: {
            /** @enum {string} */
            at: "conversation" | "preparation" | "examination";
            /** Format: uuid */
            bookingId: string;
        };
        ExcerptView: {
            after: string;
            before: string;
            hit: string;
        };
        ExportRowView: {
            instrument: string;
            instrumentVersion: string;
            phase: string;
            score: string;
            studyId: string;
            value: number;
            weeks: number | null;
        };
        ExtractLineView: {
            /** Format: date-time */
            at: string;
            careUnit: string;
            deed: string;
            /** @enum {string} */
            outcome: "allow" | "deny" | "error";
            roles: string[];
            seq: number;
            staffName: string | null;
            unitName: string;
            what: string;
        };
        ExtractLog: {
            /** Format: uuid */
            clientId: string;
            reason?: string;
        };
        FigureView: {
            /** @enum {string} */
            figure: "caseload" | "queue" | "waiting_time" | "reviews_overdue" | "no_show" | "nights";
            item: string;
            parameters: components["schemas"]["ParametersView"];
            report: string;
            target: number | null;
            value: (string | number) | null;
        };
        FindCallback: {
            phone: string;
        };
        FinishSupport: {
            outcome: string;
        };
        FinishTask: {
            outcome: string;
        };
        FirstTalk: {
            /** @enum {string} */
            channel?: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            counsellorId?: string;
            /** Format: date */
            date: string;
            durationMinutes: number;
            /** Format: uuid */
            roomId?: string;
            startTime: string;
        };
        FollowUpView: {
            can: {
                [key: string]: boolean;
            };
            /** @enum {string} */
            channel: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** Format: uuid */
            contractId: string;
            /** Format: uuid */
            id: string;
            minutes: number | null;
            /** Format: date */
            on: string;
            planned: boolean;
            /** Format: uuid */
            sessionId: string | null;
            /** @enum {string|null} */
            sessionStatus: "planned" | "held" | "client_absent_notified" | "client_no_show" | "counsellor_absent" | "unit_cancelled" | "holiday_skipped" | "absence_skipped" | null;
            /** Format: uuid */
            staffId: string;
            staffName: string;
            /** @enum {string} */
            status: "planned" | "due" | "overdue" | "done" | "declined" | "cancelled";
            version: number;
        };
        FoundClientView: {
            can: {
                [key: string]: boolean;
            };
            /** @enum {string} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen";
            displayName: string;
            /** Format: uuid */
            id: string;
            interpreter: boolean;
            language: string;
            merged: components["schemas"]["MergedNameView"][];
            number: string;
            protectedLevel: string;
            status: string;
            version: number;
        };
        GiveCode: {
            code: string;
        };
        GivePassword: {
            password: string;
            username: string;
        };
        GoalHistoryView: {
            reviews: components["schemas"]["GoalReviewView"][];
            wordings: components["schemas"]["GoalView"][];
        };
        GoalNowView: {
            /** Format: date */
            agreedOn: string;
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            id: string;
            review: components["schemas"]["ReviewNowView"] | null;
            status: string;
            text: string;
            version: number;
        };
        GoalReviewView: {
            attainment: number | null;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            clientView: string | null;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** Format: uuid */
            contractId: string;
            /** Format: uuid */
            counsellorId: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            goalId: string;
            goalScale: components["schemas"]["GoalScale"] | null;
            goalStartLevel: number | null;
            goalText: string;
            goalWeight: number;
            /** Format: date */
            heldOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            outcome: "continue" | "revise" | "achieved" | "discontinue" | null;
            /** @enum {string} */
            status: "due" | "done" | "waived" | "overdue";
            term: string;
            version: number;
            waivedGround: string | null;
            waivedReason: string | null;
        };
        GoalScale: {
            0?: string;
            1?: string;
            2?: string;
            "-1"?: string;
            "-2"?: string;
        };
        GoalView: {
            /** Format: date */
            agreedOn: string | null;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** Format: uuid */
            contractId: string;
            /** Format: date */
            endedOn: string | null;
            /** Format: uuid */
            id: string;
            scale: components["schemas"]["GoalScale"] | null;
            startLevel: number | null;
            /** @enum {string} */
            status: "draft" | "agreed" | "revised" | "achieved" | "discontinued";
            text: string;
            version: number;
            /** Format: uuid */
            versionOf: string | null;
            weight: number;
        };
        GrantAssignment: {
            /** @enum {string} */
            compartment?: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen";
            /** @enum {string} */
            role: "receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator";
            /** Format: date-time */
            since?: string;
        };
        GroundKindView: {
            active: boolean;
            code: string;
            id: string;
            labelEn: string;
            labelSv: string;
            missionId: string;
            needsReason: boolean;
        };
        GroundView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: date-time */
            endedAt: string | null;
            endedByName: string | null;
            ground: string;
            /** Format: uuid */
            id: string;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedByName: string | null;
            version: number;
        };
        HandOutRelease: {
            handedTo: string;
            /** @enum {string} */
            way: "in_person" | "post" | "registered_post" | "secure_message" | "told";
        };
        HandoverView: {
            /** Format: date-time */
            at: string;
            by: string;
            handedTo: string;
            number: number;
            /** @enum {string} */
            way: "in_person" | "post" | "registered_post" | "secure_message" | "told";
        };
        HoldPlace: {
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string;
        };
        HoldReview: {
            attainment?: number;
            clientView?: string;
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            outcome: "continue" | "revise" | "achieved" | "discontinue";
            revisedScale?: components["schemas"]["GoalScale"];
            revisedStartLevel?: number;
            revisedText?: string;
            revisedWeight?: number;
        };
        HoldView: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        HoldingView: {
            count: number;
            kind: string;
            serviceKind: string | null;
            /** Format: date-time */
            since: string | null;
            status: string | null;
        };
        IdentifiedView: {
            /** @enum {string} */
            documentationMode: "identified" | "non_identifying" | "advice_only";
            /** Format: uuid */
            id: string;
            version: number;
        };
        IdentityGiven: {
            /** @enum {string} */
            type: "personnummer" | "samordningsnummer" | "reservnummer" | "other";
            value: string;
        };
        IdentityView: {
            assurance: string;
            type: string;
            /** Format: date */
            validFrom: string;
            value: string;
        };
        ImportPreviewView: {
            added: number;
            can: {
                [key: string]: boolean;
            };
            changed: number;
            faultCount: number;
            faults: components["schemas"]["TableFaultView"][];
            first: components["schemas"]["NewCodeView"][];
            /** Format: uuid */
            id: string;
            rows: number;
            unchanged: number;
            version: number;
        };
        InVainView: {
            attempts: number;
            days: number;
            enough: boolean;
            /** Format: date */
            since: string | null;
        };
        IncomingReferralView: {
            acceptedByName: string | null;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string | null;
            /** @enum {string} */
            compartment: "counselling" | "kast" | "outreach" | "spiralen";
            /** @enum {string|null} */
            declineReason: "not_our_target_group" | "no_capacity" | "not_reachable" | "declined_by_person" | "already_in_contact" | "other" | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            from: "counselling" | "kast" | "outreach" | "spiralen";
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ReferralItem"][] | null;
            /** Format: date-time */
            receivedAt: string | null;
            senderName: string;
            /** Format: date-time */
            sentAt: string;
            /** @enum {string} */
            status: "sent" | "received" | "accepted" | "first_contact" | "completed" | "declined" | "lapsed";
            version: number;
        };
        InstrumentView: {
            active: boolean;
            can: {
                [key: string]: boolean;
            };
            code: string;
            /** Format: uuid */
            id: string;
            instrumentVersion: string;
            licence: string;
            lowerIsBetter: boolean;
            name: string;
            subscales: components["schemas"]["SubscaleRange"][];
            total: components["schemas"]["TotalRange"] | null;
            version: number;
        };
        IntakeGiven: {
            /** @enum {string} */
            childPerspective?: "assessed" | "not_relevant";
            /** @enum {string} */
            childrenInHousehold?: "yes" | "no" | "not_asked";
            /** @enum {string} */
            formOfContact?: "phone_advice" | "support_talk" | "processing_talk";
            prompts?: ("police" | "relative_found_out" | "shame" | "mental_ill_health" | "own_decision" | "relationship" | "health_worry" | "economy" | "other")[];
            reasons?: ("bought_sex" | "thinks_of_buying" | "compulsive_porn" | "webcam" | "other_problematic_sexual_behaviour" | "thinks_of_selling" | "sells")[];
        };
        IntakeView: {
            can: {
                [key: string]: boolean;
            };
            /** @enum {string|null} */
            childPerspective: "assessed" | "not_relevant" | null;
            /** @enum {string} */
            childrenInHousehold: "yes" | "no" | "not_asked";
            /** Format: uuid */
            clientId: string;
            earlier: components["schemas"]["EarlierIntakeView"][];
            /** @enum {string|null} */
            formOfContact: "phone_advice" | "support_talk" | "processing_talk" | null;
            homeCounty: string | null;
            homeMunicipality: string | null;
            otherPathways: string[];
            pathway: string;
            prompts: ("police" | "relative_found_out" | "shame" | "mental_ill_health" | "own_decision" | "relationship" | "health_worry" | "economy" | "other")[];
            reasons: ("bought_sex" | "thinks_of_buying" | "compulsive_porn" | "webcam" | "other_problematic_sexual_behaviour" | "thinks_of_selling" | "sells")[];
            /** @enum {string|null} */
            relation: "buyer" | "relative" | "partner" | "parent" | "child" | "other" | null;
            version: number;
            /** Format: date-time */
            writtenAt: string | null;
            /** Format: uuid */
            writtenBy: string | null;
        };
        InterpreterNeedView: {
            /** Format: uuid */
            bookingId: string | null;
            bookingVersion: number | null;
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** Format: uuid */
            contractId: string | null;
            /** Format: uuid */
            counsellorId: string | null;
            counsellorName: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            language: string;
            /** Format: uuid */
            sessionId: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            todo: "order" | "await" | "reorder" | "cancel";
        };
        InterpreterView: {
            agency: string | null;
            aliasGiven: boolean;
            bookingNumber: string | null;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            /** Format: date-time */
            endsAt: string;
            /** @enum {string|null} */
            genderWish: "woman" | "man" | null;
            /** Format: uuid */
            id: string;
            language: string;
            /** @enum {string} */
            mode: "phone" | "on_site" | "video";
            /** @enum {string|null} */
            outcome: "held" | "interpreter_missing" | null;
            /** Format: uuid */
            sessionId: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            status: "requested" | "booked" | "cancelled";
            version: number;
        };
        KastContactView: {
            /** Format: date-time */
            at: string;
            can: {
                [key: string]: boolean;
            };
            /** @enum {string} */
            channel: "chat" | "mail" | "phone" | "in_person";
            /** Format: uuid */
            clientId: string | null;
            /** @enum {string|null} */
            county: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | null;
            displayName: string | null;
            /** @enum {string} */
            formOfContact: "phone_advice" | "support_talk" | "processing_talk";
            /** Format: uuid */
            id: string;
            minutes: number | null;
            municipality: string | null;
            offered: ("talks_here" | "phone_or_mail" | "home_social_services" | "local_kast" | "health_care" | "other_organisation" | "information")[];
            pathway: string;
            reasons: ("bought_sex" | "thinks_of_buying" | "compulsive_porn" | "webcam" | "other_problematic_sexual_behaviour" | "thinks_of_selling" | "sells")[];
            /** @enum {string} */
            relation: "buyer" | "relative" | "partner" | "parent" | "child" | "other";
            /** Format: date-time */
            struckAt: string | null;
            version: number;
        };
        KeepOpen: {
            days: components["schemas"]["OpenDay"][];
        };
        KeepReminderPlan: {
            body: string;
            daysBefore: number;
            enabled: boolean;
            sendAt: string;
            senderName: string;
            subject: string;
        };
        KeepTemplate: {
            headings: components["schemas"]["NoteHeadings"];
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            name: string;
        };
        LabTestView: {
            answerDays: number;
            /** @enum {string|null} */
            notifiedBy: "code" | "identity" | null;
            serviceKind: string;
            /** @enum {string} */
            test: "chlamydia" | "gonorrhoea" | "syphilis" | "hiv" | "hepatitis_b" | "hepatitis_c" | "mycoplasma" | "trichomonas" | "cervical_cells" | "pregnancy";
        };
        LaboratoryView: {
            can: {
                [key: string]: boolean;
            };
            /** @enum {string} */
            codeForm: "four_digits" | "two_digits";
            tests: components["schemas"]["LabTestView"][];
            version: number;
        };
        LateResultView: {
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date-time */
            since: string;
        };
        LeaverView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: date */
            deadline: string;
            done: number;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastDay: string;
            name: string;
            open: number;
            unsigned: components["schemas"]["UnsignedOfLeaverView"][] | null;
            version: number;
        };
        LeftBookingView: {
            /** Format: date */
            date: string;
            endTime: string;
            startTime: string;
        };
        LiftReviewView: {
            can: {
                [key: string]: boolean;
            };
            /** @enum {string|null} */
            careUnit: "gynaecology" | "medicine" | "psychiatry" | null;
            clientNumber: string;
            /** Format: date-time */
            declaredAt: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string | null;
            /** @enum {string|null} */
            outcome: "justified" | "not_justified" | null;
            overdue: boolean;
            reason: string | null;
            remark: string | null;
            /** Format: date-time */
            signedOffAt: string | null;
            signedOffBy: string | null;
            staff: string;
            unitsShown: ("gynaecology" | "medicine" | "psychiatry")[];
            version: number;
        };
        LinkView: {
            /** Format: date-time */
            expiresAt: string;
            token: string;
        };
        LogEntryView: {
            /** Format: date-time */
            at: string;
            clientIds: string[];
            deed: string;
            id: string;
            /** @enum {string} */
            outcome: "allow" | "deny" | "error";
            remark: string | null;
            roles: string[];
            seq: number;
            /** Format: uuid */
            staffId: string | null;
            staffName: string | null;
            /** Format: uuid */
            subjectId: string | null;
        };
        LogExtractView: {
            /** Format: uuid */
            clientId: string;
            /** Format: date-time */
            generatedAt: string;
            namesStaff: boolean;
            rows: components["schemas"]["ExtractLineView"][];
        };
        MarkThemes: {
            parts: ("relation" | "pedagogy" | "cognition" | "practice")[];
            themes: ("self_esteem" | "shame" | "closeness_sexuality" | "emotions" | "past_abuse_trauma" | "resources_abilities" | "boundaries")[];
        };
        MarkTracedContact: {
            /** @enum {string} */
            step: "told" | "came" | "not_reached" | "reported";
            undone?: boolean;
        };
        MaskNote: {
            /** @enum {string} */
            ground: "OSL_26_1" | "OSL_26_5" | "OSL_25_1" | "OSL_25_6" | "OSL_25_7" | "OSL_21_1" | "OSL_21_3" | "OSL_21_5";
            reason: string;
        };
        MaskPassage: {
            from: number;
            /** @enum {string} */
            ground: "OSL_26_1" | "OSL_26_5" | "OSL_25_1" | "OSL_25_6" | "OSL_25_7" | "OSL_21_1" | "OSL_21_3" | "OSL_21_5";
            passage: string;
            reason: string;
            to: number;
        };
        MeView: {
            assignments: components["schemas"]["AssignmentView"][];
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: date-time
             * @description The clock of the house
             */
            now: string;
            permissions: string[];
            /** Format: uuid */
            unitId: string;
            unitName: string;
        };
        MeasuredScores: {
            subscales?: components["schemas"]["SubscaleScore"][];
            total?: number;
        };
        MeasurementVersionView: {
            correctionReason: string | null;
            /** Format: date */
            measuredOn: string;
            /** @enum {string} */
            phase: "baseline" | "mid" | "end" | "follow_up";
            /** Format: date-time */
            recordedAt: string;
            recordedByName: string | null;
            scores: components["schemas"]["MeasuredScores"];
            version: number;
        };
        MeasurementView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** Format: uuid */
            contractId: string | null;
            correctionReason: string | null;
            /** Format: uuid */
            id: string;
            instrument: string;
            instrumentName: string;
            instrumentVersion: string;
            lowerIsBetter: boolean;
            /** Format: date */
            measuredOn: string;
            /** @enum {string} */
            phase: "baseline" | "mid" | "end" | "follow_up";
            recordedByName: string | null;
            scores: components["schemas"]["MeasuredScores"];
            version: number;
        };
        MergeFiles: {
            /** @enum {string} */
            contact?: "into" | "from";
            /** Format: uuid */
            intoId: string;
            reason?: string;
        };
        MergePreviewView: {
            effects: components["schemas"]["EffectView"][];
            from: components["schemas"]["MergeSideView"];
            into: components["schemas"]["MergeSideView"];
            obstacles: components["schemas"]["ObstacleView"][];
        };
        MergeSideView: {
            aliases: string[];
            background: components["schemas"]["ClientBackground"];
            contact: components["schemas"]["SafeContactView"] | null;
            displayName: string;
            holdings: components["schemas"]["HoldingView"][];
            /** Format: uuid */
            id: string;
            language: string;
            number: string;
            protectedLevel: string;
            status: string;
            version: number;
        };
        MergeView: {
            can: {
                [key: string]: boolean;
            };
            fromAliases: string[];
            /** Format: uuid */
            fromId: string;
            fromName: string;
            fromNumber: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            intoId: string;
            intoName: string;
            intoNumber: string;
            /** Format: date-time */
            mergedAt: string;
            mergedBy: string;
            reason: string | null;
            /** Format: date */
            undoBy: string;
            version: number;
        };
        MergedNameView: {
            displayName: string;
            /** Format: uuid */
            id: string;
            number: string;
        };
        MonthCopyView: {
            collisions: components["schemas"]["CollidingHoursView"][];
            count: number;
            hours: components["schemas"]["PlannedHoursView"][];
            skipped: components["schemas"]["SkippedHoursView"][];
        };
        MoveBooking: {
            /** Format: uuid */
            clinicianId?: string;
            /** Format: uuid */
            roomId?: string;
            /** Format: date-time */
            startsAt: string;
        };
        MoveFollowUp: {
            /** Format: date */
            on: string;
        };
        MoveSession: {
            /** @enum {string} */
            channel?: "in_person" | "phone" | "video" | "chat";
            /** Format: date */
            date: string;
            /** Format: uuid */
            roomId?: string;
            startTime: string;
        };
        NameContact: {
            named: string;
            reach?: string;
        };
        NameCover: {
            /** Format: uuid */
            counsellorId: string;
        };
        Named: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NamedView: {
            name: string;
            /** Format: uuid */
            staffId: string;
        };
        NewCodeView: {
            code: string;
            label: string;
        };
        NextStepView: {
            /** @enum {string} */
            next: "totp" | "enrol";
            otpauthUri?: string;
            qrSvg?: string;
        };
        NoteHeadings: {
            actions?: string;
            assessment?: string;
            background?: string;
            decision?: string;
            diagnosis?: string;
            facts?: string;
            findings?: string;
            information?: string;
            reason?: string;
            refusal?: string;
        };
        NoteHitView: {
            author: string;
            correction: number | null;
            /** Format: date-time */
            eventAt: string;
            excerpts: components["schemas"]["ExcerptView"][];
            /** @enum {string} */
            heading: "facts" | "assessment" | "decision" | "reason" | "background" | "findings" | "diagnosis" | "actions" | "information" | "refusal";
            hits: number;
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            /** Format: uuid */
            noteId: string;
        };
        NoteMarksView: {
            parts: string[];
            themes: string[];
        };
        NoteSearchView: {
            hits: number;
            places: components["schemas"]["NoteHitView"][];
        };
        NoteSubject: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "session" | "visit" | "contract";
        };
        NoteTemplateView: {
            active: boolean;
            can: {
                [key: string]: boolean;
            };
            headings: components["schemas"]["NoteHeadings"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            name: string;
            standard: boolean;
            version: number;
        };
        NoteVersionView: {
            /** Format: date-time */
            at: string;
            author: string;
            /** Format: uuid */
            authorId: string;
            /** Format: date-time */
            eventAt: string;
            headings: components["schemas"]["NoteHeadings"];
            /** @enum {string} */
            kind: "entered" | "edited" | "correction";
            number: number;
            reason: string | null;
            /** Format: date-time */
            signedAt: string | null;
        };
        NoteView: {
            author: string;
            /** Format: uuid */
            authorId: string;
            can: {
                [key: string]: boolean;
            };
            /** @enum {string|null} */
            careUnit: "gynaecology" | "medicine" | "psychiatry" | null;
            /** Format: uuid */
            clientId: string;
            compartment: string;
            corrections: components["schemas"]["NoteVersionView"][];
            disputes: components["schemas"]["DisputeView"][];
            /** Format: date-time */
            enteredAt: string;
            /** Format: date-time */
            eventAt: string;
            headings: components["schemas"]["NoteHeadings"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            /** Format: date-time */
            locksAt: string;
            marks: components["schemas"]["NoteMarksView"] | null;
            /** Format: date-time */
            signedAt: string | null;
            /** @enum {string} */
            status: "entered" | "signed" | "locked_unsigned";
            subject: components["schemas"]["NoteSubject"] | null;
            told: components["schemas"]["TellingView"][];
            version: number;
            versions: number;
        };
        NotificationView: {
            /** Format: uuid */
            bookingId: string;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            contacts: number;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            disease: "chlamydia" | "gonorrhoea" | "syphilis" | "hiv" | "hepatitis_b" | "hepatitis_c";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            informedAt: string | null;
            late: boolean;
            needsIdentity: boolean;
            /** @enum {string} */
            notifiedBy: "code" | "identity";
            /** Format: uuid */
            physicianId: string | null;
            physicianName: string | null;
            /** Format: date-time */
            reportedAt: string | null;
            reportedByName: string | null;
            /** Format: date-time */
            resultChangedAt: string | null;
            /** Format: uuid */
            sampleId: string;
            /** @enum {string} */
            status: "physician_task" | "informed_patient" | "reported" | "contact_tracing_open" | "closed" | "handed_to_smittskyddslakare" | "withdrawn";
            /** Format: date-time */
            tracingEndedAt: string | null;
            /** Format: date-time */
            tracingOpenedAt: string | null;
            version: number;
            /** @enum {string|null} */
            via: "sminet" | "paper" | null;
        };
        NumberedContractView: {
            can: {
                [key: string]: boolean;
            };
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** Format: uuid */
            counsellorId: string | null;
            counsellorName: string | null;
            /** Format: uuid */
            coverId: string | null;
            coverName: string | null;
            durationMinutes: number;
            /** Format: uuid */
            id: string;
            serviceKind: string;
            startTime: string;
            /** @enum {string} */
            status: "active" | "paused" | "ended";
            vacant: boolean;
            version: number;
            weekday: number;
        };
        ObstacleView: {
            code: string;
            message: string;
            serviceKind: string | null;
        };
        OccurrenceView: {
            /** Format: date */
            date: string;
            /** Format: date-time */
            endsAt: string;
            isoWeek: number;
            isoYear: number;
            reason: string | null;
            startTime: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            status: "planned" | "holiday_skipped" | "absence_skipped";
        };
        OfferExamination: {
            /** Format: uuid */
            bookingId?: string;
            /** Format: uuid */
            clientId: string;
            /** @enum {string} */
            kind?: "gynaecological_examination";
        };
        OfferGiven: {
            /** @enum {string} */
            answer: "accepted" | "declined" | "open";
            service: string;
        };
        OfferMadeView: {
            /** @enum {string} */
            answer: "accepted" | "declined" | "open";
            service: string;
        };
        OfferServiceKind: {
            acceptedModes: ("identified" | "non_identifying" | "advice_only")[];
            /** Format: date */
            boardDecisionOn?: string;
            boardDecisionRef?: string;
            code: string;
            /** @enum {string} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen";
            /** @enum {string} */
            documentationMode: "identified" | "non_identifying" | "advice_only";
            durationMinutes: number;
            givenBy: ("receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator")[];
            labelEn: string;
            labelSv: string;
            /** @enum {string} */
            legalBasis: "SOL_11_5" | "SOL_11_1" | "SOL_6_3" | "HSL";
        };
        OfferTime: {
            /** Format: uuid */
            counsellorId: string;
            durationMinutes?: number;
            /** Format: date */
            expiresOn?: string;
            /** Format: date */
            firstOn: string;
            outOfOrder?: components["schemas"]["OrderException"];
            /** Format: uuid */
            roomId?: string;
            startTime: string;
            weekday: number;
        };
        OfferView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            counsellorId: string;
            counsellorName: string;
            durationMinutes: number;
            /** Format: date */
            expiresOn: string;
            /** Format: date */
            firstOn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            queueEntryId: string;
            /** @enum {string} */
            queueStatus: "waiting" | "offered" | "accepted" | "converted" | "on_hold" | "merged" | "withdrawn" | "referred_on" | "unreachable" | "error";
            /** Format: uuid */
            roomId: string | null;
            roomName: string | null;
            startTime: string;
            /** @enum {string} */
            status: "pending" | "accepted" | "declined" | "expired";
            version: number;
            weekday: number;
        };
        OpenBlocked: {
            /** @enum {string} */
            careUnit: "gynaecology" | "medicine" | "psychiatry";
            /** Format: uuid */
            confirmationId: string;
            reason: string;
        };
        OpenContract: {
            /** Format: date */
            agreedOn: string;
            /** @enum {string} */
            channel?: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            counsellorId: string;
            durationMinutes: number;
            /** Format: date */
            firstOn: string;
            goalRequired?: boolean;
            holdAnyway?: string[];
            /** Format: uuid */
            queueEntryId?: string;
            /** Format: uuid */
            roomId?: string;
            serviceKind: string;
            startTime: string;
            /** Format: date */
            until?: string;
            weekday: number;
        };
        OpenDay: {
            closesAt: string;
            opensAt: string;
            weekday: number;
        };
        OpenKastFile: {
            client: components["schemas"]["RegisterClient"];
            intake?: components["schemas"]["IntakeGiven"];
            /** Format: uuid */
            kastContactId?: string;
        };
        OpenRoom: {
            capacity?: number;
            name: string;
            site?: string;
            usableBy: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
        };
        OpenTimeView: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
        };
        OpeningHoursView: {
            can: {
                [key: string]: boolean;
            };
            closesAt: string;
            /** Format: uuid */
            id: string;
            opensAt: string;
            version: number;
            weekday: number;
        };
        OperationStaffView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OperationView: {
            arrestedCount: number;
            attempted: number;
            can: {
                [key: string]: boolean;
            };
            consentedCount: number;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            listed: number;
            open: number;
            /** @enum {string} */
            policeRegion: "Bergslagen" | "Mitt" | "Nord" | "Stockholm" | "Syd" | "Väst" | "Öst";
            reached: number;
            reference: string;
            staffPresent: components["schemas"]["OperationStaffView"][];
            /** Format: date */
            to: string;
            version: number;
        };
        OrderException: {
            /** @enum {string} */
            ground: "wish_not_met" | "language" | "safety" | "not_reached" | "continuity" | "other";
            reason: string;
        };
        OrderInterpreter: {
            agency?: string;
            aliasGiven?: boolean;
            bookingNumber?: string;
            /** @enum {string} */
            genderWish?: "woman" | "man";
            language?: string;
            /** @enum {string} */
            mode: "phone" | "on_site" | "video";
            wholeSeries?: boolean;
        };
        OrganisationView: {
            aliases: string[];
            can: {
                [key: string]: boolean;
            };
            channels: ("in_person" | "phone" | "chat" | "mail" | "web" | "street")[];
            counties: ("01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25")[];
            formerNames: string[];
            /** Format: uuid */
            id: string;
            maxAge: number | null;
            minAge: number | null;
            municipality: string | null;
            name: string;
            partOf: string | null;
            phone: string | null;
            remote: boolean;
            targetGroups: ("sellers" | "buyers" | "relatives" | "trafficking_victims" | "children" | "young_people" | "boys_and_men" | "trans_people" | "lgbtq" | "professionals" | "public")[];
            /** @enum {string} */
            type: "municipal_unit" | "municipality" | "region" | "agency" | "police" | "ngo" | "youth_clinic" | "health_care" | "regional_coordinator" | "helpline" | "network" | "website";
            urlAscii: string | null;
            urlDisplay: string | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            /** Format: date */
            verifiedOn: string | null;
            version: number;
        };
        OverdueReviewView: {
            can: {
                [key: string]: boolean;
            };
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling";
            /** Format: uuid */
            counsellorId: string | null;
            counsellorName: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            term: string;
            version: number;
        };
        OverrideEligibility: {
            reason: string;
        };
        OverviewView: {
            aliases: string[];
            background: components["schemas"]["ClientBackground"] | null;
            can: {
                [key: string]: boolean;
            };
            careTeam: components["schemas"]["TeamMemberView"][];
            /** @enum {string} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen";
            contact: components["schemas"]["SafeContactView"] | null;
            contracts: components["schemas"]["ContractNowView"][];
            displayName: string;
            goals: components["schemas"]["GoalNowView"][];
            /** Format: uuid */
            id: string;
            interpreter: boolean;
            language: string;
            lastNotes: components["schemas"]["NoteView"][];
            merge: components["schemas"]["MergeView"] | null;
            mergedFiles: components["schemas"]["MergeView"][];
            nextAppointments: components["schemas"]["AppointmentView"][];
            number: string;
            protectedLevel: string;
            queueEntries: components["schemas"]["QueuePlaceView"][];
            status: string;
            version: number;
        };
        PaperHandoverView: {
            /** Format: date-time */
            at: string;
            handedTo: string;
            /** @enum {string} */
            way: "in_person" | "post" | "registered_post" | "secure_message" | "told";
        };
        PaperNoteView: {
            author: string;
            /** Format: date-time */
            enteredAt: string;
            /** Format: date-time */
            eventAt: string;
            /** @enum {string|null} */
            ground: "OSL_26_1" | "OSL_26_5" | "OSL_25_1" | "OSL_25_6" | "OSL_25_7" | "OSL_21_1" | "OSL_21_3" | "OSL_21_5" | null;
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            passages: components["schemas"]["PaperPassageView"][];
            /** Format: date-time */
            signedAt: string | null;
            /** @enum {string} */
            status: "entered" | "signed" | "locked_unsigned";
            told: string[];
        };
        PaperPassageView: {
            /** Format: date-time */
            at: string;
            author: string;
            /** Format: date-time */
            eventAt: string | null;
            heading: string;
            /** @enum {string} */
            of: "note" | "correction" | "dispute";
            pieces: components["schemas"]["PieceView"][];
            /** Format: date-time */
            signedAt: string | null;
        };
        PaperReleaseView: {
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            /** @enum {string} */
            decision: "released" | "partly" | "refused";
            purpose: string;
            recipient: string;
            text: string | null;
        };
        PaperView: {
            displayName: string;
            handovers: components["schemas"]["PaperHandoverView"][];
            /** Format: date-time */
            madeAt: string;
            notes: components["schemas"]["PaperNoteView"][];
            number: string;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodUntil: string | null;
            release: components["schemas"]["PaperReleaseView"] | null;
            secrecy: components["schemas"]["SecrecyMarkView"];
        };
        ParametersView: {
            /** Format: date */
            from?: string;
            /** Format: date */
            on?: string;
            /** Format: date */
            to?: string;
        };
        ParticipationView: {
            /** Format: date */
            answeredOn: string | null;
            /** Format: date */
            askedOn: string | null;
            baselines: number;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** @enum {string|null} */
            consentForm: "oral" | "written" | null;
            consentRecordedByName: string | null;
            /** Format: date */
            eligibleOn: string;
            followUps: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "eligible" | "asked" | "declined" | "enrolled" | "withdrawn";
            studyCode: string | null;
            /** Format: uuid */
            studyId: string;
            studyName: string;
            version: number;
            /** Format: date */
            withdrawnOn: string | null;
        };
        PassageView: {
            /** Format: date-time */
            at: string;
            author: string;
            /** Format: date-time */
            eventAt: string | null;
            heading: string;
            key: string;
            /** @enum {string} */
            of: "note" | "correction" | "dispute";
            /** Format: date-time */
            signedAt: string | null;
            text: string;
        };
        PathwayView: {
            active: boolean;
            can: {
                [key: string]: boolean;
            };
            code: string;
            compartments: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
            /** Format: uuid */
            id: string;
            labelEn: string;
            labelSv: string;
            missionId: string | null;
            version: number;
        };
        PauseContract: {
            /** Format: date */
            from: string;
            reason: string;
            /** Format: date */
            until?: string;
        };
        PauseView: {
            ended: boolean;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
        };
        PayloadView: {
            address: string | null;
            addressWithheld: boolean;
            /** Format: date */
            answeredOn: string;
            clinic: string;
            /** @enum {string} */
            disease: "chlamydia" | "gonorrhoea" | "syphilis" | "hiv" | "hepatitis_b" | "hepatitis_c";
            fullName: string | null;
            idNumber: string | null;
            missing: ("identity" | "birth_year")[];
            /** @enum {string} */
            notifiedBy: "code" | "identity";
            personCode: string | null;
            physician: string | null;
            receipt: string | null;
            /** Format: date */
            sampledOn: string;
        };
        PieceView: {
            /** @enum {string|null} */
            ground: "OSL_26_1" | "OSL_26_5" | "OSL_25_1" | "OSL_25_6" | "OSL_25_7" | "OSL_21_1" | "OSL_21_3" | "OSL_21_5" | null;
            text: string | null;
        };
        PlaceEventView: {
            /** Format: date-time */
            at: string;
            byName: string | null;
            /** @enum {string|null} */
            channel: "phone" | "sms" | "email" | null;
            code: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "entered" | "prioritised" | "wished" | "held" | "resumed" | "offered" | "accepted" | "declined" | "expired" | "attempted" | "withdrawn" | "converted" | "merged" | "parted";
            offer: components["schemas"]["EventOfferView"] | null;
            /** Format: uuid */
            queueEntryId: string;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        PlaceReferral: {
            /** Format: uuid */
            clientId: string;
        };
        PlaceReviewView: {
            /** Format: date-time */
            at: string;
            byName: string;
            /** @enum {string} */
            decision: "keep" | "ask_to_call" | "suggest_referral";
            offersMade: number;
            reason: string;
        };
        PlanClinicSeries: {
            /** Format: uuid */
            clinicianId: string;
            endTime: string;
            everyWeeks: number;
            /** Format: date */
            from: string;
            holdAnyway?: string[];
            /** Format: uuid */
            roomId: string;
            serviceKinds: string[];
            shareRoom?: boolean;
            startTime: string;
            /** Format: date */
            until?: string;
            weekday: number;
            without?: string[];
        };
        PlanRelease: {
            /** Format: uuid */
            clientId?: string;
            number?: string;
        };
        PlanShift: {
            area: string;
            /** @enum {string} */
            arena: "street" | "indoor" | "online" | "kast_street";
            endTime: string;
            /** Format: date */
            serviceDate: string;
            staffIds: string[];
            startTime: string;
        };
        PlannedHoursView: {
            clinicianName: string;
            /** Format: date */
            date: string;
            endTime: string;
            roomName: string;
            startTime: string;
        };
        PlannedNoteView: {
            author: string;
            corrections: number;
            disputed: boolean;
            /** Format: date-time */
            eventAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            /** @enum {string} */
            status: "entered" | "signed" | "locked_unsigned";
        };
        PreviewAbsence: {
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            roomId?: string;
            /** Format: uuid */
            staffId?: string;
            /** Format: date-time */
            startsAt: string;
        };
        PreviewMerge: {
            /** Format: uuid */
            intoId: string;
        };
        PreviewView: {
            added: number | null;
            changed: number | null;
            conflicts: components["schemas"]["ConflictView"][];
            held: number | null;
            occurrences: components["schemas"]["OccurrenceView"][];
            removed: number | null;
            untouched: number | null;
        };
        PrintRecord: {
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
        };
        PrintedRecordView: {
            blocked: boolean;
            displayName: string;
            handovers: components["schemas"]["PaperHandoverView"][];
            /** Format: date-time */
            madeAt: string;
            notes: components["schemas"]["PaperNoteView"][];
            number: string;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodUntil: string | null;
            release: components["schemas"]["PaperReleaseView"] | null;
            secrecy: components["schemas"]["SecrecyMarkView"];
        };
        PromiseSupport: {
            /** Format: uuid */
            clientId?: string;
            /** Format: uuid */
            contactId?: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            kind: "book_midwife" | "authority_contact" | "accompany" | "other";
            /** Format: uuid */
            takenBy?: string;
            wanted?: string;
        };
        ProposalView: {
            capacity: number | null;
            contracts: number;
            free: number;
            name: string;
            /** Format: uuid */
            staffId: string;
            taken: string[];
            weeks: number;
        };
        ProposeCounsellor: {
            /** Format: uuid */
            counsellorId: string;
            /** Format: date */
            from?: string;
        };
        ProtectClient: {
            /** @enum {string} */
            level: "sekretessmarkering" | "skyddad_folkbokforing" | "fingerade";
            reason: string;
            team: string[];
        };
        ProtectionView: {
            /** @enum {string} */
            level: "sekretessmarkering" | "skyddad_folkbokforing" | "fingerade";
            reason: string;
            /** Format: date-time */
            since: string;
            team: components["schemas"]["NamedView"][];
            /** Format: date-time */
            until: string | null;
        };
        ProtectionsView: {
            /** Format: uuid */
            clientId: string;
            current: components["schemas"]["ProtectionView"] | null;
            earlier: components["schemas"]["ProtectionView"][];
        };
        PublicHolidayView: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "statutory" | "eve";
            name: string;
        };
        PublishClinicHours: {
            /** Format: uuid */
            clinicianId: string;
            /** Format: date */
            date: string;
            endTime: string;
            /** Format: uuid */
            roomId: string;
            serviceKinds: string[];
            shareRoom?: boolean;
            startTime: string;
        };
        QueueEntryView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string | null;
            clientName: string | null;
            clientNumber: string | null;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** @enum {string|null} */
            counsellorGender: "woman" | "man" | null;
            days: number;
            /** Format: date-time */
            enteredAt: string;
            hold: components["schemas"]["HoldView"] | null;
            /** Format: uuid */
            id: string;
            inVain: components["schemas"]["InVainView"] | null;
            needsReview: boolean;
            offer: components["schemas"]["OfferView"] | null;
            offersMade: number;
            partsOfDay: ("morning" | "afternoon" | "evening")[];
            /** @enum {string} */
            priority: "normal" | "urgent";
            priorityReason: string | null;
            review: components["schemas"]["PlaceReviewView"] | null;
            serviceKind: string;
            /** @enum {string} */
            status: "waiting" | "offered" | "accepted" | "converted" | "on_hold" | "merged" | "withdrawn" | "referred_on" | "unreachable" | "error";
            version: number;
            weekdays: number[];
            wishes: string | null;
        };
        QueuePlaceView: {
            /** Format: uuid */
            clientId: string;
            /** Format: date-time */
            enteredAt: string;
            /** Format: uuid */
            id: string;
            offersMade: number;
            place: number | null;
            priority: string;
            serviceKind: string;
            status: string;
            version: number;
        };
        ReassignContract: {
            /** Format: uuid */
            counsellorId: string;
            /** Format: date */
            from: string;
        };
        ReassignmentView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string | null;
            clientName: string | null;
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** Format: uuid */
            contractId: string | null;
            /** Format: uuid */
            coverId: string | null;
            coverName: string | null;
            /** Format: date */
            deadline: string;
            durationMinutes: number;
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "handover" | "cover";
            /** Format: date */
            nextOn: string | null;
            /** Format: date */
            proposedFrom: string | null;
            /** Format: uuid */
            proposedId: string | null;
            proposedName: string | null;
            /** @enum {string|null} */
            proposedReply: "can" | "cannot" | null;
            serviceKind: string;
            /** Format: uuid */
            sessionId: string | null;
            sessionsAhead: number;
            /** Format: uuid */
            staffId: string;
            staffName: string;
            startTime: string;
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            status: "open" | "proposed" | "client_informed" | "accepted" | "client_declined" | "done" | "skipped" | "contract_ended" | "withdrawn";
            version: number;
            weekday: number;
        };
        ReceiveClient: {
            /** @enum {string} */
            informedAboutUnit: "given" | "declined";
        };
        RecordAbsence: {
            acceptAffected?: boolean;
            /** Format: date-time */
            endsAt: string;
            reason: string;
            /** Format: uuid */
            roomId?: string;
            /** Format: uuid */
            staffId?: string;
            /** Format: date-time */
            startsAt: string;
        };
        RecordAccompaniment: {
            minutes?: number;
            /** @enum {string} */
            outcome: "done" | "cancelled";
        };
        RecordAttempt: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            channel: "phone" | "sms" | "email";
            /** @enum {string} */
            outcome: "reached" | "no_answer" | "voicemail_neutral" | "wrong_number";
        };
        RecordAttendance: {
            /** @enum {string} */
            channel?: "in_person" | "phone" | "video" | "chat";
            lateNotice?: boolean;
            noInterpreter?: boolean;
            /** @enum {string} */
            outcome: "held" | "client_absent_notified" | "client_no_show" | "counsellor_absent" | "unit_cancelled";
            reason?: string;
        };
        RecordCall: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            outcome: "reached" | "no_answer" | "voicemail_neutral" | "wrong_number" | "declined";
        };
        RecordClientAnswer: {
            /** @enum {string} */
            answer: "accepted" | "declined";
        };
        RecordConsent: {
            categories: ("name" | "contact" | "language" | "wish" | "circumstances" | "diagnosis" | "lab_result")[];
            /** Format: uuid */
            clientId: string;
            /** Format: date */
            expiresOn: string;
            /** @enum {string} */
            form?: "oral" | "written";
            /** Format: date */
            givenOn: string;
            purpose: string;
            recipient?: string;
            reservation?: string;
            /** @enum {string} */
            to: "counselling" | "kast" | "outreach" | "spiralen" | "care" | "outside";
        };
        RecordConsultation: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            channel: "phone" | "mail" | "chat" | "video" | "in_person";
            /** @enum {string} */
            county?: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            minutes: number;
            /** @enum {string} */
            organisationType: "social_services" | "school" | "youth_clinic" | "health_care" | "psychiatry_or_addiction_care" | "police_or_justice" | "agency" | "ngo" | "other";
            /** @enum {string} */
            profession: "social_worker" | "school_counsellor" | "teacher" | "youth_worker" | "nurse_or_midwife" | "physician" | "psychologist" | "police_officer" | "volunteer" | "other";
            /** @enum {string} */
            topic: "selling" | "buying" | "trafficking" | "young_person" | "online" | "relatives" | "health" | "referral" | "report_of_concern" | "other";
        };
        RecordContact: {
            /** Format: uuid */
            clientId?: string;
            infoGiven: boolean;
            /** @enum {string} */
            kind: "approach" | "contact" | "first_talk" | "follow_up";
            known: boolean;
            minutes?: number;
            offers?: components["schemas"]["OfferGiven"][];
            /** @enum {string} */
            perceivedGender?: "woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated";
            /** @enum {string} */
            safety?: "calm" | "worried" | "acute";
            /** Format: uuid */
            shiftId: string;
        };
        RecordFollowUp: {
            /** @enum {string} */
            channel?: "in_person" | "phone" | "video" | "chat";
            minutes?: number;
            /** Format: date */
            on?: string;
            /** @enum {string} */
            outcome: "done" | "declined" | "cancelled";
        };
        RecordGround: {
            ground: string;
            reason?: string;
        };
        RecordKastContact: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            channel: "chat" | "mail" | "phone" | "in_person";
            /** Format: uuid */
            clientId?: string;
            /** @enum {string} */
            county?: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            /** @enum {string} */
            formOfContact?: "phone_advice" | "support_talk" | "processing_talk";
            minutes?: number;
            municipality?: string;
            offered?: ("talks_here" | "phone_or_mail" | "home_social_services" | "local_kast" | "health_care" | "other_organisation" | "information")[];
            pathway?: string;
            reasons?: ("bought_sex" | "thinks_of_buying" | "compulsive_porn" | "webcam" | "other_problematic_sexual_behaviour" | "thinks_of_selling" | "sells")[];
            /** @enum {string} */
            relation: "buyer" | "relative" | "partner" | "parent" | "child" | "other";
        };
        RecordMeasurement: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            contractId?: string;
            instrument: string;
            instrumentVersion: string;
            /** Format: date */
            measuredOn: string;
            /** @enum {string} */
            phase: "baseline" | "mid" | "end" | "follow_up";
            scores: components["schemas"]["MeasuredScores"];
        };
        RecordRelation: {
            reason: string;
        };
        RecordResult: {
            reason?: string;
            /** @enum {string} */
            result: "positive" | "negative" | "inconclusive" | "unusable";
        };
        RecordSelfReport: {
            /** Format: uuid */
            clientId: string;
            /** Format: date */
            reportedOn?: string;
            /** @enum {string} */
            status: "active" | "wants_to_stop" | "has_left";
        };
        RecordServices: {
            items: components["schemas"]["ServiceGiven"][];
            withdrawn?: string[];
        };
        ReferenceView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "session" | "booking" | "shift" | "notification";
        };
        ReferralItem: {
            /** @enum {string} */
            kind: "name" | "contact" | "language" | "wish" | "circumstances" | "diagnosis" | "lab_result";
            text: string;
        };
        ReferralView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: date-time */
            changedAt: string | null;
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            consentId: string | null;
            /** Format: date-time */
            createdAt: string;
            declineReason: string | null;
            groundCode: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ReferralItem"][];
            kinds: ("name" | "contact" | "language" | "wish" | "circumstances" | "diagnosis" | "lab_result")[];
            necessity: string | null;
            recipient: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            status: "draft" | "ground_recorded" | "sent" | "withdrawn" | "received" | "accepted" | "first_contact" | "completed" | "declined" | "lapsed";
            /** @enum {string} */
            to: "counselling" | "kast" | "outreach" | "spiralen" | "care" | "outside";
            version: number;
        };
        RegisterClient: {
            ageSelfStated?: number;
            /** Format: date */
            birthDate?: string;
            birthYear?: number;
            /** @enum {string} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen";
            contact?: components["schemas"]["ContactCard"];
            displayName?: string;
            /** @enum {string} */
            documentationMode?: "identified" | "non_identifying" | "advice_only";
            /** @enum {string} */
            gender?: "woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated";
            groundsForSpiralen?: string[];
            homeCounty?: string;
            homeMunicipality?: string;
            identity?: components["schemas"]["IdentityGiven"];
            interpreter?: boolean;
            language?: string;
            minorSuspected?: boolean;
            otherPathways?: string[];
            pathway: string;
            /** @enum {string} */
            relation?: "buyer" | "relative" | "partner" | "parent" | "child" | "other";
        };
        RegisterEligible: {
            /** Format: uuid */
            clientId: string;
            /** Format: date */
            eligibleOn?: string;
            /** Format: uuid */
            studyId: string;
        };
        RegisterOperation: {
            arrestedCount: number;
            consentedCount: number;
            /** Format: date */
            from: string;
            /** @enum {string} */
            policeRegion: "Bergslagen" | "Mitt" | "Nord" | "Stockholm" | "Syd" | "Väst" | "Öst";
            reference: string;
            staffPresent?: string[];
            /** Format: date */
            to: string;
        };
        ReleaseCopyView: {
            /** Format: uuid */
            clientId: string;
            paper: components["schemas"]["PaperView"];
            /** Format: uuid */
            releaseId: string;
            sha256: string;
        };
        ReleasePlanView: {
            /** Format: uuid */
            clientId: string;
            displayName: string;
            notes: components["schemas"]["PlannedNoteView"][];
            number: string;
        };
        ReleaseView: {
            /** Format: date-time */
            assembledAt: string;
            assembledBy: string;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            compartment: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string|null} */
            decision: "released" | "partly" | "refused" | null;
            decisionText: string | null;
            displayName: string;
            handovers: components["schemas"]["HandoverView"][];
            /** Format: uuid */
            id: string;
            notes: number;
            number: string;
            /** Format: date */
            periodFrom: string | null;
            /** Format: date */
            periodUntil: string | null;
            purpose: string;
            recipient: string;
            /** @enum {string} */
            recipientKind: "client" | "representative" | "authority" | "care_provider" | "other";
            reviewer: string | null;
            /** @enum {string} */
            status: "assembled" | "in_review" | "decided" | "handed_out" | "withdrawn";
            version: number;
        };
        ReminderPlanView: {
            active: boolean;
            body: string;
            can: {
                [key: string]: boolean;
            };
            daysBefore: number;
            enabled: boolean;
            possible: boolean;
            sendAt: string;
            senderName: string;
            subject: string;
            version: number;
        };
        ReminderView: {
            /** Format: uuid */
            bookingId: string;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            nextTryAt: string | null;
            reason: string | null;
            /** Format: date-time */
            sendAt: string;
            /** Format: date-time */
            settledAt: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            status: "queued" | "sending" | "sent" | "failed" | "unknown" | "not_allowed" | "dropped";
            tries: number;
            version: number;
        };
        ReopenContract: {
            /** Format: date */
            from?: string;
            holdAnyway?: string[];
        };
        ReplyToProposal: {
            /** @enum {string} */
            reply: "can" | "cannot";
        };
        ReportDisease: {
            address?: string;
            addressWithheld?: boolean;
            fullName?: string;
            receipt: string;
            /** Format: date-time */
            submittedAt: string;
            /** @enum {string} */
            via: "sminet" | "paper";
        };
        ReportSummaryView: {
            definition: string;
            definitionEn: string;
            definitionVersion: number;
            id: string;
            parameters: string[];
            title: string;
            titleEn: string;
        };
        ReportView: {
            columns: components["schemas"]["ColumnView"][];
            definition: string;
            definitionEn: string;
            definitionVersion: number;
            /** Format: date-time */
            generatedAt: string;
            generatedBy: string;
            parameters: components["schemas"]["ParametersView"];
            picture: {
                [key: string]: unknown;
            };
            report: string;
            rows: {
                [key: string]: (string | number) | null;
            }[];
            suppressed: number;
            title: string;
            titleEn: string;
            /** Format: uuid */
            unitId: string;
        };
        ResponsibleView: {
            /** Format: uuid */
            counsellorId: string | null;
            counsellorName: string | null;
            /** Format: date */
            since: string;
            /** Format: date */
            until: string | null;
        };
        ReviewNote: {
            masks: components["schemas"]["MaskPassage"][];
            /** Format: uuid */
            noteId: string;
            noteVersion: number;
            whole?: components["schemas"]["MaskNote"];
        };
        ReviewNowView: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            status: string;
            term: string;
        };
        ReviewPlace: {
            /** @enum {string} */
            decision: "keep" | "ask_to_call" | "suggest_referral";
            reason: string;
        };
        ReviewedNoteView: {
            author: string;
            changed: boolean;
            /** Format: date-time */
            eventAt: string;
            grounds: string[];
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            masks: components["schemas"]["MaskPassage"][];
            /** Format: uuid */
            noteId: string;
            noteVersion: number;
            passages: components["schemas"]["PassageView"][];
            reviewed: boolean;
            /** @enum {string} */
            status: "entered" | "signed" | "locked_unsigned";
            whole: components["schemas"]["MaskNote"] | null;
        };
        RewriteDraft: {
            scale?: components["schemas"]["GoalScale"];
            startLevel?: number;
            text?: string;
            weight?: number;
        };
        RoomView: {
            active: boolean;
            can: {
                [key: string]: boolean;
            };
            capacity: number;
            /** Format: uuid */
            id: string;
            name: string;
            site: string;
            usableBy: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
            version: number;
        };
        RoutineAskingView: {
            /** @enum {string|null} */
            asked: "yes" | "no" | "not_suitable" | null;
            /** Format: date-time */
            at: string | null;
            /** Format: uuid */
            bookingId: string | null;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            firstVisit: boolean;
            /** Format: uuid */
            id: string;
            recordedByName: string | null;
            version: number;
        };
        SafeContactView: {
            allowedHours: components["schemas"]["AllowedHours"][];
            email: string | null;
            introduceAs: string | null;
            mayEmail: boolean;
            mayLeaveVoicemail: boolean;
            maySms: boolean;
            neutralSender: boolean;
            phone: string | null;
        };
        SamplePageView: {
            /** Format: date-time */
            answeredAt: string | null;
            answers: components["schemas"]["AnswerView"][];
            /** Format: uuid */
            bookingId: string;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** Format: date */
            expectedOn: string | null;
            /** Format: uuid */
            id: string;
            late: boolean;
            needsIdentity: boolean;
            noLetter: boolean;
            /** Format: uuid */
            notificationId: string | null;
            reference: string | null;
            /** @enum {string|null} */
            result: "positive" | "negative" | "inconclusive" | "unusable" | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedByName: string | null;
            /** @enum {string} */
            site: "blood" | "urine" | "vagina" | "cervix" | "throat" | "rectum" | "other";
            /** @enum {string} */
            status: "taken" | "sent" | "answered" | "told" | "struck";
            strikeReason: string | null;
            /** Format: date-time */
            takenAt: string;
            takenByName: string | null;
            tellings: components["schemas"]["TellingView"][];
            /** @enum {string} */
            test: "chlamydia" | "gonorrhoea" | "syphilis" | "hiv" | "hepatitis_b" | "hepatitis_c" | "mycoplasma" | "trichomonas" | "cervical_cells" | "pregnancy";
            version: number;
            /** @enum {string|null} */
            waits: "to_send" | "for_answer" | "to_tell" | null;
        };
        SampleView: {
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: uuid */
            bookingId: string;
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** Format: date */
            expectedOn: string | null;
            /** Format: uuid */
            id: string;
            late: boolean;
            needsIdentity: boolean;
            noLetter: boolean;
            /** Format: uuid */
            notificationId: string | null;
            /** @enum {string|null} */
            result: "positive" | "negative" | "inconclusive" | "unusable" | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            signedAt: string | null;
            signedByName: string | null;
            /** @enum {string} */
            site: "blood" | "urine" | "vagina" | "cervix" | "throat" | "rectum" | "other";
            /** @enum {string} */
            status: "taken" | "sent" | "answered" | "told" | "struck";
            /** Format: date-time */
            takenAt: string;
            takenByName: string | null;
            tellings: components["schemas"]["TellingView"][];
            /** @enum {string} */
            test: "chlamydia" | "gonorrhoea" | "syphilis" | "hiv" | "hepatitis_b" | "hepatitis_c" | "mycoplasma" | "trichomonas" | "cervical_cells" | "pregnancy";
            version: number;
            /** @enum {string|null} */
            waits: "to_send" | "for_answer" | "to_tell" | null;
        };
        SampleWanted: {
            /** @enum {string} */
            site: "blood" | "urine" | "vagina" | "cervix" | "throat" | "rectum" | "other";
            /** @enum {string} */
            test: "chlamydia" | "gonorrhoea" | "syphilis" | "hiv" | "hepatitis_b" | "hepatitis_c" | "mycoplasma" | "trichomonas" | "cervical_cells" | "pregnancy";
        };
        SaveDraft: {
            /** Format: date-time */
            eventAt?: string;
            headings?: components["schemas"]["NoteHeadings"];
            /** @enum {string} */
            kind?: "session" | "contact" | "decision" | "closing" | "visit";
            /** Format: uuid */
            noteId?: string;
            reason?: string;
            subject?: components["schemas"]["NoteSubject"];
        };
        SearchNotes: {
            text: string;
        };
        SecrecyMarkView: {
            authority: string;
            /** @enum {string} */
            ground: "OSL_26_1" | "OSL_26_5" | "OSL_25_1" | "OSL_25_6" | "OSL_25_7" | "OSL_21_1" | "OSL_21_3" | "OSL_21_5";
            /** Format: date */
            on: string;
        };
        SelfReportView: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            recordedBy: string | null;
            /** Format: date */
            reportedOn: string;
            /** @enum {string} */
            status: "active" | "wants_to_stop" | "has_left";
            version: number;
        };
        SendPart: {
            lines: string[];
            number: number;
        };
        SendSamples: {
            reference?: string;
        };
        SendWish: {
            /** Format: date-time */
            consentAt: string;
            contact: string;
            displayName: string;
            wish: string;
        };
        SeriesPreviewView: {
            collisions: components["schemas"]["CollidingHoursView"][];
            kept: number;
            left: components["schemas"]["LeftBookingView"][];
            published: number;
            removed: number;
            untouched: number;
            weeks: components["schemas"]["SeriesWeekView"][];
        };
        SeriesWeekView: {
            /** Format: date */
            date: string;
            endTime: string;
            isoWeek: number;
            isoYear: number;
            reason?: string;
            startTime: string;
            /** @enum {string} */
            state: "published" | "red_day" | "absence" | "past" | "standing" | "not_given" | "decided" | "left_out";
        };
        ServiceEditionView: {
            can: {
                [key: string]: boolean;
            };
            clinicianIds: string[];
            clinicians: components["schemas"]["Named"][];
            durationMinutes: number;
            given: boolean;
            givenBy: ("receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator")[];
            holds: boolean;
            /** Format: uuid */
            id: string;
            labelEn: string;
            labelSv: string;
            minutesAfter: number;
            minutesBefore: number;
            roomIds: string[];
            rooms: components["schemas"]["Named"][];
            serviceKind: string;
            /** Format: date */
            validBefore: string | null;
            /** Format: date */
            validFrom: string | null;
            version: number;
        };
        ServiceGiven: {
            icd10?: string;
            kind: string;
            kva?: string;
            /** @enum {string} */
            result: "performed" | "declined" | "stopped";
        };
        ServiceItemView: {
            icd10: string | null;
            kind: string;
            kva: string | null;
            /** @enum {string} */
            result: "performed" | "declined" | "stopped";
        };
        ServiceKindView: {
            acceptedModes: ("identified" | "non_identifying" | "advice_only")[];
            active: boolean;
            /** Format: date */
            boardDecisionOn: string | null;
            boardDecisionRef: string | null;
            can: {
                [key: string]: boolean;
            };
            code: string;
            /** @enum {string} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen";
            /** @enum {string} */
            documentationMode: "identified" | "non_identifying" | "advice_only";
            durationMinutes: number;
            givenBy: ("receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator")[];
            goalReviews: boolean;
            /** Format: uuid */
            id: string;
            labelEn: string;
            labelSv: string;
            legalBasis: string;
            version: number;
        };
        ServiceRulePreviewView: {
            bookings: number;
            hours: number;
            otherClinician: number;
            otherLength: number;
            otherRoom: number;
        };
        ServiceView: {
            acceptedModes: ("identified" | "non_identifying" | "advice_only")[];
            clinicians: components["schemas"]["Named"][];
            closedToGenders: ("woman" | "man" | "trans_woman" | "trans_man" | "non_binary" | "other" | "not_stated")[];
            code: string;
            durationMinutes: number;
            fits?: boolean;
            givenBy: ("receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator")[];
            /** Format: uuid */
            id: string;
            labelEn: string;
            labelSv: string;
            minutesAfter: number;
            minutesBefore: number;
            rooms: components["schemas"]["Named"][];
            version: number;
        };
        SessionInterpretersView: {
            alias: string;
            bookings: components["schemas"]["InterpreterView"][];
            language: string;
            needed: boolean;
        };
        SessionView: {
            absenceReason: string | null;
            /** Format: date-time */
            arrivedAt: string | null;
            can: {
                [key: string]: boolean;
            };
            /** @enum {string|null} */
            cancelGround: "no_interpreter" | null;
            /** @enum {string} */
            channel: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** @enum {string} */
            compartment: "counselling" | "kast";
            /** Format: uuid */
            contractId: string | null;
            /** Format: uuid */
            counsellorId: string | null;
            counsellorName: string | null;
            /** Format: date */
            date: string;
            /** Format: date-time */
            endsAt: string;
            extra: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            informedAboutUnit: "given" | "declined" | null;
            isoWeek: number;
            isoYear: number;
            lateNotice: boolean | null;
            /** Format: date-time */
            movedFrom: string | null;
            parts: ("relation" | "pedagogy" | "cognition" | "practice")[] | null;
            /** Format: date */
            plannedDate: string;
            plannedStartTime: string;
            /** Format: date-time */
            recordedAt: string | null;
            /** Format: uuid */
            roomId: string | null;
            roomName: string | null;
            serviceKind: string;
            /** Format: date-time */
            skipDecidedAt: string | null;
            /** @enum {string|null} */
            skipGround: "red_day" | "absence" | "taken" | null;
            skipReason: string | null;
            startTime: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            status: "planned" | "held" | "client_absent_notified" | "client_no_show" | "counsellor_absent" | "unit_cancelled" | "holiday_skipped" | "absence_skipped";
            themes: ("self_esteem" | "shame" | "closeness_sexuality" | "emotions" | "past_abuse_trauma" | "resources_abilities" | "boundaries")[] | null;
            vacant: boolean;
            version: number;
            /** Format: date-time */
            waitingSince: string | null;
        };
        SetLaboratory: {
            answerDays?: components["schemas"]["AnswerDays"][];
            /** @enum {string} */
            codeForm?: "four_digits" | "two_digits";
        };
        SetPriority: {
            /** @enum {string} */
            priority: "normal" | "urgent";
            reason: string;
        };
        ShiftView: {
            /** Format: date-time */
            actualEnd: string | null;
            actualMinutes: number | null;
            /** Format: date-time */
            actualStart: string | null;
            area: string;
            /** @enum {string} */
            arena: "street" | "indoor" | "online" | "kast_street";
            can: {
                [key: string]: boolean;
            };
            cancelledReason: string | null;
            /** Format: date-time */
            checkedInAt: string | null;
            endTime: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            plannedEnd: string;
            plannedMinutes: number;
            /** Format: date-time */
            plannedStart: string;
            /** Format: date */
            serviceDate: string;
            staff: components["schemas"]["CrewView"][];
            startTime: string;
            /** @enum {string} */
            status: "planned" | "ongoing" | "held" | "cancelled";
            version: number;
        };
        SignOffLift: {
            /** @enum {string} */
            outcome: "justified" | "not_justified";
            remark?: string;
        };
        SignedInView: {
            assignments: components["schemas"]["AssignmentView"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            unitId: string;
        };
        SkippedHoursView: {
            clinicianName: string;
            /** Format: date */
            date: string;
            endTime: string;
            /** @enum {string} */
            reason: "no_such_day" | "past" | "red_day" | "absence" | "standing" | "not_given";
            roomName: string;
            startTime: string;
        };
        SlotChangeView: {
            /** Format: date */
            agreedOn: string;
            /** Format: date */
            effectiveFrom: string;
            /** Format: uuid */
            roomId: string | null;
            startTime: string;
            weekday: number;
        };
        SlotView: {
            /** Format: uuid */
            clinicianId: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            roomId: string;
            /** Format: date-time */
            startsAt: string;
        };
        StaffAssignmentView: {
            /** @enum {string|null} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen" | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator";
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            until: string | null;
            version: number;
        };
        StaffFileView: {
            active: boolean;
            assignments: components["schemas"]["StaffAssignmentView"][];
            can: {
                [key: string]: boolean;
            };
            capacity: number | null;
            compartments: ("counselling" | "kast" | "outreach" | "trafficking" | "spiralen")[];
            /** Format: date */
            employedFrom: string;
            /** Format: date */
            employedUntil: string | null;
            enrolled: boolean;
            /** Format: uuid */
            id: string;
            licenceNo: string | null;
            name: string;
            protected: boolean;
            qualification: string | null;
            roles: ("receptionist" | "counsellor" | "kast_counsellor" | "outreach_worker" | "midwife" | "gynaecologist" | "physician" | "psychiatrist" | "unit_manager" | "medical_head" | "log_reviewer" | "registrar" | "study_export" | "administrator")[];
            username: string;
            version: number;
        };
        StandingInAbsenceView: {
            /** Format: uuid */
            clientId?: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session" | "booking" | "shift" | "accompaniment";
            label?: string;
            number?: string;
            serviceKind?: string;
            /** Format: date-time */
            startsAt: string;
        };
        StatutoryGround: {
            code: string;
            necessity: string;
        };
        StepTaken: {
            /** Format: uuid */
            bookingId?: string;
        };
        StopClinicSeries: {
            /** Format: date */
            lastOn: string;
        };
        StrikeSample: {
            reason: string;
        };
        StudyExportView: {
            count: number;
            rows: components["schemas"]["ExportRowView"][];
            study: string;
        };
        StudyView: {
            approvalRef: string;
            can: {
                [key: string]: boolean;
            };
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            instrumentIds: string[];
            name: string;
            /** Format: date */
            untilOn: string;
            version: number;
        };
        SubscaleRange: {
            max?: number;
            min?: number;
            name: string;
            step?: number;
        };
        SubscaleScore: {
            name: string;
            value: number;
        };
        SupportTaskView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string | null;
            /** Format: uuid */
            contactId: string | null;
            displayName: string | null;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "book_midwife" | "authority_contact" | "accompany" | "other";
            late: boolean;
            outcome: string | null;
            /** Format: uuid */
            takenBy: string | null;
            takenByName: string | null;
            version: number;
            wanted: string | null;
        };
        TableFaultView: {
            /** @enum {string} */
            fault: "no-columns" | "no-rows" | "code-missing" | "code-form" | "code-twice" | "label-missing" | "label-long" | "from-form" | "to-form" | "ends-before-it-begins";
            found: string;
            line: number;
        };
        TakeNext: {
            /** Format: uuid */
            operationId?: string;
        };
        TakeSamples: {
            items: components["schemas"]["SampleWanted"][];
        };
        TakeoverRequestView: {
            can: {
                [key: string]: boolean;
            };
            clientNumber: string;
            durationMinutes: number;
            /** Format: date */
            endsOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "handover" | "cover";
            /** @enum {string|null} */
            reply: "can" | "cannot" | null;
            serviceKind: string;
            staffName: string;
            startTime: string;
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            status: "open" | "proposed" | "client_informed" | "accepted" | "client_declined" | "done" | "skipped" | "contract_ended" | "withdrawn";
            version: number;
            weekday: number;
            weeks: number;
        };
        TaskView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: date-time */
            claimedAt: string | null;
            /** Format: uuid */
            claimedBy: string | null;
            claimedByName: string | null;
            /** @enum {string|null} */
            compartment: "counselling" | "kast" | "outreach" | "trafficking" | "spiralen" | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "booking_wish" | "queue_wish" | "affected_appointment" | "positive_result" | "undelivered_reminder";
            message: components["schemas"]["WishView"] | null;
            outcome: string | null;
            reference: components["schemas"]["ReferenceView"] | null;
            /** @enum {string} */
            status: "open" | "claimed" | "done";
            version: number;
        };
        TeamMemberView: {
            name: string;
            /** Format: uuid */
            staffId: string;
        };
        TellAsking: {
            /** @enum {string} */
            asked: "yes" | "no" | "not_suitable";
        };
        TellCode: {
            code: string;
        };
        TellNote: {
            /** Format: date */
            toldOn: string;
        };
        TellResult: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            channel: "in_person" | "phone" | "phone_from_patient" | "letter";
            /** @enum {string} */
            outcome: "told" | "not_reached";
        };
        TellingView: {
            /** Format: date-time */
            at: string;
            byName: string | null;
            /** @enum {string} */
            channel: "in_person" | "phone" | "phone_from_patient" | "letter";
            /** @enum {string} */
            outcome: "told" | "not_reached";
        };
        TermOfSessionsView: {
            /** Format: date */
            from: string;
            sessions: components["schemas"]["TermSessionView"][];
            term: string;
            /** Format: date */
            to: string;
        };
        TermScoreView: {
            change: number | null;
            goals: number;
            score: number;
            start: number | null;
            term: string;
        };
        TermSessionView: {
            arrived: boolean;
            /** @enum {string} */
            channel: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            clientName: string;
            clientNumber: string;
            /** Format: uuid */
            contractId: string | null;
            /** Format: date */
            date: string;
            endTime: string;
            /** Format: uuid */
            id: string;
            moved: boolean;
            /** Format: date */
            plannedDate: string;
            roomName: string | null;
            serviceKind: string;
            startTime: string;
            /** @enum {string} */
            status: "planned" | "held" | "client_absent_notified" | "client_no_show" | "counsellor_absent" | "unit_cancelled" | "holiday_skipped" | "absence_skipped";
            vacant: boolean;
            version: number;
        };
        TermView: {
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            kind: "VT" | "HT";
            /** Format: date */
            reviewFrom: string;
            /** Format: date */
            to: string;
            year: number;
        };
        TimelineEntryView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            contractId: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /** Format: uuid */
            fileId: string;
            fileNumber: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session" | "booking" | "note" | "contract" | "contact" | "kast_contact" | "follow_up" | "accompaniment";
            staff: string | null;
            /** Format: uuid */
            staffId: string | null;
            status: string | null;
            what: string;
        };
        TotalRange: {
            max?: number;
            min?: number;
            step?: number;
        };
        TracedContactView: {
            /** Format: date-time */
            cameAt: string | null;
            can: {
                [key: string]: boolean;
            };
            done: boolean;
            /** Format: uuid */
            id: string;
            named: string;
            /** Format: date-time */
            notReachedAt: string | null;
            /** Format: uuid */
            notificationId: string;
            reach: string | null;
            /** Format: date-time */
            reportedAt: string | null;
            /** Format: date-time */
            toldAt: string | null;
            version: number;
        };
        UnitPageView: {
            /** Format: date */
            date: string;
            figures: components["schemas"]["FigureView"][];
        };
        UnitView: {
            can: {
                [key: string]: boolean;
            };
            city: string;
            closedOnEves: boolean;
            code: string;
            countyCode: string;
            /** Format: uuid */
            id: string;
            minAge: number | null;
            name: string;
            version: number;
            voicemailText: string | null;
        };
        UnsignedNoteView: {
            can: {
                [key: string]: boolean;
            };
            /** Format: uuid */
            clientId: string;
            days: number;
            displayName: string;
            /** Format: date-time */
            enteredAt: string;
            /** Format: date-time */
            eventAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "session" | "contact" | "decision" | "closing" | "visit";
            /** Format: date-time */
            locksAt: string | null;
            number: string;
            reminder: boolean;
            subject: components["schemas"]["NoteSubject"] | null;
            version: number;
            /** @enum {string} */
            what: "note" | "correction";
        };
        UnsignedOfLeaverView: {
            clientNumber: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            locksAt: string;
        };
        VisitSamplesView: {
            /** Format: uuid */
            id: string;
            samples: components["schemas"]["SampleView"][];
        };
        WaitingNoteView: {
            author: string;
            /** Format: uuid */
            clientId: string;
            days: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            locksAt: string | null;
            number: string;
            /** @enum {string} */
            what: "note" | "correction";
        };
        WaiveReview: {
            reason: string;
        };
        WelcomeView: {
            staff: components["schemas"]["SignedInView"];
        };
        WishEarlier: {
            /** Format: uuid */
            bookingId: string;
            /** Format: uuid */
            clinicianId?: string;
            /** Format: date */
            notBefore?: string;
            /** @enum {string} */
            partOfDay?: "morning" | "afternoon" | "evening";
        };
        WishView: {
            /** Format: date-time */
            consentAt: string;
            contact: string;
            displayName: string;
            wish: string;
        };
        Wishes: {
            /** @enum {string} */
            counsellorGender?: "woman" | "man";
            partsOfDay?: ("morning" | "afternoon" | "evening")[];
            weekdays?: number[];
            wishes?: string;
        };
        WithdrawParticipant: {
            /** Format: date */
            withdrawnOn?: string;
        };
        WithdrawPlace: {
            /** @enum {string} */
            as?: "withdrawn" | "referred_on" | "unreachable" | "error";
            reason: string;
        };
        WriteAccompaniment: {
            /** Format: uuid */
            clientId: string;
            /** @enum {string} */
            destination: "arbetsformedling" | "socialtjanst" | "health_care" | "police" | "court" | "prosecutor" | "migration" | "forsakringskassan" | "bank" | "housing" | "school" | "lawyer" | "other";
            minutes: number;
            /** Format: date */
            on: string;
            /** @enum {string} */
            purpose: "first_contact" | "application" | "meeting" | "examination" | "report_crime" | "hearing" | "practical" | "other";
            staffIds?: string[];
            startTime?: string;
            /** @enum {string} */
            status?: "planned" | "done";
        };
        WriteFollowUp: {
            /** @enum {string} */
            channel: "in_person" | "phone" | "video" | "chat";
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            contractId: string;
            /** @enum {string} */
            kind: "planned" | "done";
            minutes?: number;
            /** Format: date */
            on: string;
            /** Format: uuid */
            staffId?: string;
        };
        WriteIntake: {
            /** @enum {string} */
            childPerspective?: "assessed" | "not_relevant";
            /** @enum {string} */
            childrenInHousehold?: "yes" | "no" | "not_asked";
            /** @enum {string} */
            formOfContact?: "phone_advice" | "support_talk" | "processing_talk";
            /** @enum {string} */
            homeCounty?: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            homeMunicipality?: string;
            otherPathways?: string[];
            pathway?: string;
            prompts?: ("police" | "relative_found_out" | "shame" | "mental_ill_health" | "own_decision" | "relationship" | "health_worry" | "economy" | "other")[];
            reasons?: ("bought_sex" | "thinks_of_buying" | "compulsive_porn" | "webcam" | "other_problematic_sexual_behaviour" | "thinks_of_selling" | "sells")[];
            /** @enum {string} */
            relation?: "buyer" | "relative" | "partner" | "parent" | "child" | "other";
        };
        WriteReferral: {
            /** Format: uuid */
            clientId: string;
            /** Format: uuid */
            consentId?: string;
            items: components["schemas"]["ReferralItem"][];
            recipient?: string;
            statutory?: components["schemas"]["StatutoryGround"];
            /** @enum {string} */
            to: "counselling" | "kast" | "outreach" | "spiralen" | "care" | "outside";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AbsencesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, staffId, roomId, from, to */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"][];
                };
            };
        };
    };
    AbsencesController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAbsence"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
        };
    };
    AbsencesController_affected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedView"][];
                };
            };
        };
    };
    AbsencePreviewController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewAbsence"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencePreviewView"];
                };
            };
        };
    };
    AbsencesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
        };
    };
    LogController_search: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, seq, at */
                sort?: string;
                /** @description JSON object; keys: id, clientId, clientNumber, staffId, from, to, deed */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryView"][];
                };
            };
        };
    };
    LogController_extract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractLog"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogExtractView"];
                };
            };
        };
    };
    AccompanimentsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, on */
                sort?: string;
                /** @description JSON object; keys: id, clientId, staffId, status, from, to */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccompanimentView"][];
                };
            };
        };
    };
    AccompanimentsController_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAccompaniment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccompanimentView"];
                };
            };
        };
    };
    AccompanimentsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAccompaniment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccompanimentView"];
                };
            };
        };
    };
    CareAccessController_endConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareAccessView"];
                };
            };
        };
    };
    BookingsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, startsAt */
                sort?: string;
                /** @description JSON object; keys: id, from, to, clinicianId, clientId, status */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"][];
                };
            };
        };
    };
    BookingsController_book: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookTime"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingPageView"];
                };
            };
        };
    };
    BookingDeedsController_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckIn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingDeedsController_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelBooking"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingDeedsController_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingDeedsController_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingDeedsController_depart: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingsController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveBooking"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingDeedsController_missed: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    RoutineAskingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineAskingView"];
                };
            };
        };
    };
    RoutineAskingController_tell: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellAsking"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineAskingView"];
                };
            };
        };
    };
    VisitSamplesController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSamples"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitSamplesView"];
                };
            };
        };
    };
    VisitSamplesController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeSamples"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitSamplesView"];
                };
            };
        };
    };
    BookingDeedsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordServices"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingDeedsController_start: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    BookingDeedsController_wait: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingView"];
                };
            };
        };
    };
    CallbacksController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, status, operationId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"][];
                };
            };
        };
    };
    CallbacksController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterCallback"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallbacksController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackCountsView"];
                };
            };
        };
    };
    CallbacksController_enterAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterCallbacks"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredCallbacksView"];
                };
            };
        };
    };
    CallsController_next: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeNext"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallbacksController_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindCallback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"][];
                };
            };
        };
    };
    CallbacksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallbacksController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCallback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallsController_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCall"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallsController_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallbacksController_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackContactView"];
                };
            };
        };
    };
    CallsController_conclude: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeCallback"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallsController_release: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallsController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CallsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackView"];
                };
            };
        };
    };
    CareAccessController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareAccessView"];
                };
            };
        };
    };
    CareAccessController_endRelation: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareRelationView"];
                };
            };
        };
    };
    ClassificationsController_find: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, system, q, on */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassificationCodeView"][];
                };
            };
        };
    };
    ClassificationsController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginImport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassificationImportView"];
                };
            };
        };
    };
    ClassificationsController_apply: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassificationImportView"];
                };
            };
        };
    };
    ClassificationsController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPart"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassificationImportView"];
                };
            };
        };
    };
    ClassificationsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
        };
    };
    ClassificationsController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassificationView"][];
                };
            };
        };
    };
    ClientsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, displayName, number, createdAt */
                sort?: string;
                /** @description JSON object; keys: id, q, idNumber */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundClientView"][];
                };
            };
        };
    };
    ClientsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterClient"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    ClientsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    ClientsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClient"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    ClientsController_addAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAlias"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    CareAccessController_consent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentToOpen"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareAccessView"];
                };
            };
        };
    };
    CareAccessController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareAccessView"];
                };
            };
        };
    };
    CareAccessController_block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockCare"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareAccessView"];
                };
            };
        };
    };
    CareAccessController_relate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRelation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareRelationView"];
                };
            };
        };
    };
    ClientsController_appoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointToCareTeam"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    ClientCodeController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCodeView"];
                };
            };
        };
    };
    ClientCodeController_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCodeView"];
                };
            };
        };
    };
    ClientCodeController_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCodeView"];
                };
            };
        };
    };
    EmergencyLiftsController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLiftView"];
                };
            };
        };
    };
    GroundsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundView"][];
                };
            };
        };
    };
    GroundsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordGround"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundView"][];
                };
            };
        };
    };
    GroundsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
                groundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundView"][];
                };
            };
        };
    };
    IdentificationController_identify: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityGiven"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifiedView"];
                };
            };
        };
    };
    ClientsController_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
        };
    };
    MergeController_join: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeFiles"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    MergeController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMerge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewView"];
                };
            };
        };
    };
    SearchController_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchNotes"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteSearchView"];
                };
            };
        };
    };
    OverviewController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
        };
    };
    ProtectionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectionsView"];
                };
            };
        };
    };
    ProtectionController_protect: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectClient"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    ProtectionController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndProtection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    PaperController_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintRecord"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedRecordView"];
                };
            };
        };
    };
    TimelineController_read: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, at */
                sort?: string;
                /** @description JSON object; keys: id, from, to, kind */
                filter?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryView"][];
                };
            };
        };
    };
    MergeController_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    ClinicSeriesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clinicianId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSeriesView"][];
                };
            };
        };
    };
    ClinicSeriesController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanClinicSeries"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSeriesView"];
                };
            };
        };
    };
    ClinicSeriesController_previewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanClinicSeries"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPreviewView"];
                };
            };
        };
    };
    ClinicSeriesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClinicSeries"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSeriesView"];
                };
            };
        };
    };
    ClinicSeriesController_previewChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClinicSeries"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPreviewView"];
                };
            };
        };
    };
    ClinicSeriesController_stop: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopClinicSeries"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSeriesView"];
                };
            };
        };
    };
    ClinicSeriesController_previewStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopClinicSeries"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPreviewView"];
                };
            };
        };
    };
    ClinicSessionsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clinicianId, from, to */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSessionView"][];
                };
            };
        };
    };
    ClinicSessionsController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishClinicHours"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSessionView"];
                };
            };
        };
    };
    ClinicSessionsController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyClinicMonth"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthCopyView"];
                };
            };
        };
    };
    ClinicSessionsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyClinicMonth"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthCopyView"];
                };
            };
        };
    };
    ClinicSessionsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeClinicHours"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSessionView"];
                };
            };
        };
    };
    ClinicSessionsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicSessionView"];
                };
            };
        };
    };
    ConfirmationsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCode"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationView"];
                };
            };
        };
    };
    ConsentsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"][];
                };
            };
        };
    };
    ConsentsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConsent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
        };
    };
    ConsentsController_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
        };
    };
    ConsultationsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, topic, from, to */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"][];
                };
            };
        };
    };
    ConsultationsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConsultation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
        };
    };
    ConsultationsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConsultation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
        };
    };
    ConsultationsController_strike: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
        };
    };
    ContactFilesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactFileView"];
                };
            };
        };
    };
    ContractsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, firstOn, agreedOn, clientName */
                sort?: string;
                /** @description JSON object; keys: id, clientId, counsellorId, status, serviceKind */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ContractView"] | components["schemas"]["NumberedContractView"])[];
                };
            };
        };
    };
    ContractsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenContract"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
        };
    };
    ContractsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    ContractsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
        };
    };
    GoalsController_attainment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttainmentView"];
                };
            };
        };
    };
    ContractsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndContract"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
        };
    };
    ContractsController_previewEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    ContractsController_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseContract"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
        };
    };
    ContractsController_previewPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    ContractsController_reassign: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignContract"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
        };
    };
    ContractsController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenContract"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
        };
    };
    ContractsController_previewReopening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenContract"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    ContractsController_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
        };
    };
    ContractsController_previewResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    SessionsController_ofContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
        };
    };
    ContractsController_changeSlot: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSlot"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
        };
    };
    ContractsController_previewSlotChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSlot"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    CountiesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyView"][];
                };
            };
        };
    };
    DayController_read: {
        parameters: {
            query: {
                date: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayView"];
                };
            };
        };
    };
    ReferralsController_grounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureGroundView"][];
                };
            };
        };
    };
    NotificationsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId, open */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"][];
                };
            };
        };
    };
    NotificationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
        };
    };
    TracingController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TracedContactView"][];
                };
            };
        };
    };
    TracingController_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TracedContactView"];
                };
            };
        };
    };
    NotificationsController_payload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayloadView"];
                };
            };
        };
    };
    NotificationsController_report: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDisease"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
        };
    };
    NotificationsController_take: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
        };
    };
    NotificationsController_openTracing: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
        };
    };
    NotificationsController_endTracing: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTracing"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
        };
    };
    EarlierTimesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId, status */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierWishView"][];
                };
            };
        };
    };
    EarlierTimesController_wish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishEarlier"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierWishView"];
                };
            };
        };
    };
    EarlierTimesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierWishView"];
                };
            };
        };
    };
    EligibilityGroundsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundKindView"][];
                };
            };
        };
    };
    EligibilityRulesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, serviceKind, current */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityRuleView"][];
                };
            };
        };
    };
    EligibilityRulesController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseService"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityRuleView"];
                };
            };
        };
    };
    EligibilityRulesController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityRuleView"];
                };
            };
        };
    };
    EmergencyLiftsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, waiting */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiftReviewView"][];
                };
            };
        };
    };
    EmergencyLiftsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLiftView"];
                };
            };
        };
    };
    EmergencyLiftsController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBlocked"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLiftView"];
                };
            };
        };
    };
    EmergencyLiftsController_signOff: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffLift"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiftReviewView"];
                };
            };
        };
    };
    EnrolmentController_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Enrol"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledView"];
                };
            };
        };
    };
    ExaminationPlansController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationPlanView"][];
                };
            };
        };
    };
    ExaminationPlansController_offer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferExamination"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationPlanView"];
                };
            };
        };
    };
    ExaminationPlansController_consent: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentGiven"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationPlanView"];
                };
            };
        };
    };
    ExaminationPlansController_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepTaken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationPlanView"];
                };
            };
        };
    };
    ExaminationPlansController_notNow: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepTaken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationPlanView"];
                };
            };
        };
    };
    ExaminationPlansController_perform: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationPlanView"];
                };
            };
        };
    };
    ExaminationPlansController_prepare: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepTaken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationPlanView"];
                };
            };
        };
    };
    ExaminationPlansController_stop: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExaminationStopped"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExaminationPlanView"];
                };
            };
        };
    };
    FollowUpsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, on */
                sort?: string;
                /** @description JSON object; keys: id, clientId, contractId, staffId, status, from, to */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"][];
                };
            };
        };
    };
    FollowUpsController_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteFollowUp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
        };
    };
    FollowUpsController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveFollowUp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
        };
    };
    FollowUpsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFollowUp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
        };
    };
    FollowUpsController_book: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookFollowUp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
        };
    };
    GoalsController_reviews: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, dueOn, clientName */
                sort?: string;
                /** @description JSON object; keys: id, term, status, clientId, counsellorId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalReviewView"][];
                };
            };
        };
    };
    GoalsController_holdReview: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalReviewView"];
                };
            };
        };
    };
    GoalsController_waive: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveReview"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalReviewView"];
                };
            };
        };
    };
    GoalsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, agreedOn */
                sort?: string;
                /** @description JSON object; keys: id, clientId, contractId, status */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"][];
                };
            };
        };
    };
    GoalsController_agree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeGoal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    GoalsController_rewrite: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewriteDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    GoalsController_agreeDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    GoalsController_drop: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    GoalsController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalHistoryView"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IncomingController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, status, clientId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingReferralView"][];
                };
            };
        };
    };
    IncomingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingReferralView"];
                };
            };
        };
    };
    IncomingController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingReferralView"];
                };
            };
        };
    };
    IncomingController_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingReferralView"];
                };
            };
        };
    };
    IncomingController_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineReferral"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingReferralView"];
                };
            };
        };
    };
    IncomingController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceReferral"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingReferralView"];
                };
            };
        };
    };
    IncomingController_meet: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingReferralView"];
                };
            };
        };
    };
    IncomingController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncomingReferralView"];
                };
            };
        };
    };
    MeasuresController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, code */
                sort?: string;
                /** @description JSON object; keys: id, active */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentView"][];
                };
            };
        };
    };
    MeasuresController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddInstrument"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
        };
    };
    MeasuresController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInstrument"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentView"];
                };
            };
        };
    };
    InterpretersController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInterpreter"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpreterView"];
                };
            };
        };
    };
    InterpretersController_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpreterView"];
                };
            };
        };
    };
    InterpretersController_needs: {
        parameters: {
            query?: {
                whose?: "mine" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpreterNeedView"][];
                };
            };
        };
    };
    KastContactsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId, channel, from, to */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KastContactView"][];
                };
            };
        };
    };
    KastContactsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordKastContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KastContactView"];
                };
            };
        };
    };
    KastContactsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KastContactView"];
                };
            };
        };
    };
    KastContactsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeKastContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KastContactView"];
                };
            };
        };
    };
    KastContactsController_strike: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KastContactView"];
                };
            };
        };
    };
    IntakesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenKastFile"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeView"];
                };
            };
        };
    };
    IntakesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeView"];
                };
            };
        };
    };
    IntakesController_write: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteIntake"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeView"];
                };
            };
        };
    };
    LaboratoryController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboratoryView"];
                };
            };
        };
    };
    LaboratoryController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLaboratory"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboratoryView"];
                };
            };
        };
    };
    VisitSamplesController_late: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateResultView"][];
                };
            };
        };
    };
    ReassignmentsController_leavers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaverView"][];
                };
            };
        };
    };
    SignInController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    MeasuresController_measured: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, measuredOn */
                sort?: string;
                /** @description JSON object; keys: id, clientId, contractId, instrument, phase */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementView"][];
                };
            };
        };
    };
    MeasuresController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMeasurement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementView"];
                };
            };
        };
    };
    MeasuresController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMeasurement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementView"];
                };
            };
        };
    };
    MeasuresController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementVersionView"][];
                };
            };
        };
    };
    SessionsController_ownTerm: {
        parameters: {
            query?: {
                term?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermOfSessionsView"];
                };
            };
        };
    };
    DraftsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"][];
                };
            };
        };
    };
    DraftsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    DraftsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    DraftsController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TemplatesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplateView"][];
                };
            };
        };
    };
    TemplatesController_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepTemplate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplateView"];
                };
            };
        };
    };
    TemplatesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTemplate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplateView"];
                };
            };
        };
    };
    NotesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, eventAt, enteredAt */
                sort?: string;
                /** @description JSON object; keys: id, clientId, subjectId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"][];
                };
            };
        };
    };
    NotesController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    NotesController_unsigned: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsignedNoteView"][];
                };
            };
        };
    };
    NotesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    NotesController_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditNote"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    NotesController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    NotesController_dispute: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    NotesController_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    NotesController_tell: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    NotesController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteVersionView"][];
                };
            };
        };
    };
    OpeningHoursController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningHoursView"][];
                };
            };
        };
    };
    OpeningHoursController_keepOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepOpen"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningHoursView"][];
                };
            };
        };
    };
    OrganisationsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, name */
                sort?: string;
                /** @description JSON object; keys: id, q, county, type, targetGroup */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"][];
                };
            };
        };
    };
    OrganisationsController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterOrganisation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    OrganisationsController_coverage: {
        parameters: {
            query: {
                /** @description a date; today where none is said */
                on?: string;
                targetGroup?: "sellers" | "buyers" | "relatives" | "trafficking_victims" | "children" | "young_people" | "boys_and_men" | "trans_people" | "lgbtq" | "professionals" | "public";
                county: "01" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "12" | "13" | "14" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageView"];
                };
            };
        };
    };
    OrganisationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    OrganisationsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
        };
    };
    ContactsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, shiftId, clientId, openOffers */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"][];
                };
            };
        };
    };
    ContactsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    ContactsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    ContactsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    ContactsController_sendWish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendWish"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    ContactsController_sendQueueWish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendWish"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    ShiftsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, serviceDate */
                sort?: string;
                /** @description JSON object; keys: id, from, to, status, staffId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"][];
                };
            };
        };
    };
    ShiftsController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanShift"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelShift"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_checkIn: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndShift"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    ShiftsController_start: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftView"];
                };
            };
        };
    };
    GoalsController_overdue: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, counsellorId, term */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueReviewView"][];
                };
            };
        };
    };
    PathwaysController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathwayView"][];
                };
            };
        };
    };
    PathwaysController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPathway"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathwayView"];
                };
            };
        };
    };
    PathwaysController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePathway"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PathwayView"];
                };
            };
        };
    };
    OperationsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, from, to */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationView"][];
                };
            };
        };
    };
    OperationsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOperation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationView"];
                };
            };
        };
    };
    OperationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationView"];
                };
            };
        };
    };
    OperationsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOperation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationView"];
                };
            };
        };
    };
    AlmanacController_holidays: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicHolidayView"][];
                };
            };
        };
    };
    QueueController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, enteredAt */
                sort?: string;
                /** @description JSON object; keys: id, serviceKind, status, clientId, compartment */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"][];
                };
            };
        };
    };
    QueueController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterQueue"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"];
                };
            };
        };
    };
    QueueController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"];
                };
            };
        };
    };
    PlacesController_attempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAttempt"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceEventView"];
                };
            };
        };
    };
    PlacesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceEventView"][];
                };
            };
        };
    };
    QueueController_hold: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldPlace"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"];
                };
            };
        };
    };
    QueueController_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferTime"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    QueueController_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                offerId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerOffer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
        };
    };
    QueueController_prioritise: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPriority"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"];
                };
            };
        };
    };
    QueueController_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"];
                };
            };
        };
    };
    PlacesController_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewPlace"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"];
                };
            };
        };
    };
    QueueController_wish: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wishes"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"];
                };
            };
        };
    };
    QueueController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPlace"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueEntryView"];
                };
            };
        };
    };
    ReassignmentsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, deadline */
                sort?: string;
                /** @description JSON object; keys: id, staffId, contractId, clientId, kind, status */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"][];
                };
            };
        };
    };
    ReassignmentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
                };
            };
        };
    };
    ReassignmentsController_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordClientAnswer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
                };
            };
        };
    };
    ReassignmentsController_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
                };
            };
        };
    };
    ReassignmentsController_cover: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameCover"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
                };
            };
        };
    };
    ReassignmentsController_inform: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
                };
            };
        };
    };
    ReassignmentsController_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCounsellor"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
                };
            };
        };
    };
    ReassignmentsController_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"][];
                };
            };
        };
    };
    ReassignmentsController_skip: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignmentView"];
                };
            };
        };
    };
    ReferralsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"][];
                };
            };
        };
    };
    ReferralsController_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReferral"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    ReferralsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    ReferralsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReferral"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    ReferralsController_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    ReferralsController_send: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    ReferralsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    ReleasesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId, status, id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"][];
                };
            };
        };
    };
    ReleasesController_assemble: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssembleRelease"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    ReleasesController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRelease"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePlanView"];
                };
            };
        };
    };
    ReleasesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    ReleasesController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseCopyView"];
                };
            };
        };
    };
    ReviewController_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRelease"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    ReleasesController_handOut: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOutRelease"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    ReviewController_mask: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    ReviewController_notes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedNoteView"][];
                };
            };
        };
    };
    ReviewController_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    ReleasesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseView"];
                };
            };
        };
    };
    ReminderPlansController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPlanView"];
                };
            };
        };
    };
    ReminderPlansController_keep: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepReminderPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPlanView"];
                };
            };
        };
    };
    RemindersController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, on, status, clientId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderView"][];
                };
            };
        };
    };
    ReportsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryView"][];
                };
            };
        };
    };
    ReportsController_count: {
        parameters: {
            query?: {
                /** @description A day, 2026-03-31 */
                on?: string;
                /** @description A day, 2026-03-31 */
                to?: string;
                /** @description A day, 2026-03-31 */
                from?: string;
            };
            header: {
                accept: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
        };
    };
    VisitSamplesController_toTell: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, everybody */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"][];
                };
            };
        };
    };
    RoomsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, name */
                sort?: string;
                /** @description JSON object; keys: id, active, usableBy */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"][];
                };
            };
        };
    };
    RoomsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoom"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
        };
    };
    RoomsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoom"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
        };
    };
    SamplesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId, bookingId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"][];
                };
            };
        };
    };
    SamplesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplePageView"];
                };
            };
        };
    };
    SamplesController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResult"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
        };
    };
    SamplesController_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
        };
    };
    SamplesController_strike: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeSample"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
        };
    };
    SamplesController_tell: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellResult"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleView"];
                };
            };
        };
    };
    SelfReportsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfReportView"][];
                };
            };
        };
    };
    SelfReportsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSelfReport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfReportView"];
                };
            };
        };
    };
    ServiceKindsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, code, labelSv */
                sort?: string;
                /** @description JSON object; keys: id, compartment, active */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceKindView"][];
                };
            };
        };
    };
    ServiceKindsController_offer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferServiceKind"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceKindView"];
                };
            };
        };
    };
    ServiceKindsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeServiceKind"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceKindView"];
                };
            };
        };
    };
    ServiceRulesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, serviceKind */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEditionView"][];
                };
            };
        };
    };
    ServiceRulesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideServiceRule"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEditionView"];
                };
            };
        };
    };
    ServiceRulesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideServiceRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRulePreviewView"];
                };
            };
        };
    };
    ServiceRulesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceEditionView"];
                };
            };
        };
    };
    ServicesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"][];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, startsAt, plannedDate */
                sort?: string;
                /** @description JSON object; keys: id, from, to, staffId, clientId, contractId, status, withoutTime */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
        };
    };
    SessionsController_book: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookSession"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveClient"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_record: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAttendance"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    InterpretersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInterpretersView"];
                };
            };
        };
    };
    InterpretersController_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInterpreter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInterpretersView"];
                };
            };
        };
    };
    SessionsController_letGo: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSession"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_reinstate: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkThemes"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SessionsController_seat: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    SignInController_givePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePassword"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextStepView"];
                };
            };
        };
    };
    SignInController_giveCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WelcomeView"];
                };
            };
        };
    };
    SignInController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SlotsController_find: {
        parameters: {
            query: {
                serviceKind: string;
                from?: string;
                to?: string;
                clinicianId?: string;
                clientId?: string;
                partOfDay?: "morning" | "afternoon" | "evening";
                first?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotView"][];
                };
            };
        };
    };
    StaffController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, name, active */
                sort?: string;
                /** @description JSON object; keys: id, q, role, compartment, active */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffFileView"][];
                };
            };
        };
    };
    StaffController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployStaff"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployedView"];
                };
            };
        };
    };
    StaffController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffFileView"];
                };
            };
        };
    };
    StaffController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectStaff"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffFileView"];
                };
            };
        };
    };
    StaffController_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantAssignment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffFileView"];
                };
            };
        };
    };
    StaffController_end: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffFileView"];
                };
            };
        };
    };
    StaffController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
        };
    };
    StudiesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, fromOn */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyView"][];
                };
            };
        };
    };
    StudiesController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginStudy"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyView"];
                };
            };
        };
    };
    StudiesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStudy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyView"];
                };
            };
        };
    };
    StudiesController_export: {
        parameters: {
            query?: never;
            header: {
                accept: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyExportView"];
                };
            };
        };
    };
    StudiesController_takingPart: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, eligibleOn */
                sort?: string;
                /** @description JSON object; keys: id, studyId, clientId, status */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"][];
                };
            };
        };
    };
    StudiesController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEligible"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
        };
    };
    StudiesController_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerStudy"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
        };
    };
    StudiesController_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskParticipant"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
        };
    };
    StudiesController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawParticipant"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
        };
    };
    SupportTasksController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, clientId, contactId, status */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportTaskView"][];
                };
            };
        };
    };
    SupportTasksController_promise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseSupport"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportTaskView"];
                };
            };
        };
    };
    SupportTasksController_done: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishSupport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportTaskView"];
                };
            };
        };
    };
    TakeoverRequestsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeoverRequestView"][];
                };
            };
        };
    };
    TakeoverRequestsController_reply: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeoverRequestView"];
                };
            };
        };
    };
    TasksController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id, status, kind */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"][];
                };
            };
        };
    };
    TasksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    TasksController_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    TasksController_done: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    TasksController_release: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    AlmanacController_terms: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermView"][];
                };
            };
        };
    };
    ToldCodeController_tell: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeHolderView"];
                };
            };
        };
    };
    TracingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTracedContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TracedContactView"];
                };
            };
        };
    };
    TracingController_mark: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkTracedContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TracedContactView"];
                };
            };
        };
    };
    UnitPageController_today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPageView"];
                };
            };
        };
    };
    UnitsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id, name */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"][];
                };
            };
        };
    };
    UnitsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
        };
    };
    UnitsController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description "<version>" of the addressed record */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
        };
    };
    FollowingController_list: {
        parameters: {
            query?: {
                /** @description JSON: [from,to], at most 200 rows */
                range?: string;
                /** @description JSON: ["field","ASC"|"DESC"]; fields: id */
                sort?: string;
                /** @description JSON object; keys: id */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingNoteView"][];
                };
            };
        };
    };
}
