package org.rapporteur.command.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the description of this door to programs. */
@RestController
class OpenApiController {
    private final byte[] document = OpenApi.document().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document() {
        return document;
    }
}
